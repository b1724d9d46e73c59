import { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { getSite } from "../../../../workflows/site-content/get-site"

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  res.json({ site: await getSite(req.scope) })
}
