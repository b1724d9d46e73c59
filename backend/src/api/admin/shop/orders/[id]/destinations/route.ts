import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getOrderShipping } from "../../../../../../workflows/fulfillment/get-order-shipping"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ shipping: await getOrderShipping(req.scope, req.params.id!) })
}
