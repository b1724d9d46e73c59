import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listShippingRates } from "../../../../workflows/shipping/list-shipping-rates"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ shipping_options: await listShippingRates(req.scope) })
}
