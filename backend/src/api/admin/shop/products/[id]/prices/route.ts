import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listVariantPrices } from "../../../../../../workflows/catalogue/list-variant-prices"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ variants: await listVariantPrices(req.scope, req.params.id!) })
}
