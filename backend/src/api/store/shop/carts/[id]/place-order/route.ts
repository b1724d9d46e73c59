import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { placedOrder } from "../../../../../../workflows/checkout/get-order-of-cart"
import { placeOrderInTurn } from "../../../../../../workflows/checkout/place-order-in-turn"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const order = await placeOrderInTurn(req.scope, req.params.id!)
  res.json({ order: placedOrder(order) })
}
