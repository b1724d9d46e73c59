import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadCart } from "../../../../../../workflows/cart/cart-record"
import { getOrderOfCart, placedOrder } from "../../../../../../workflows/checkout/get-order-of-cart"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await loadCart(req.scope, req.params.id!)
  const order = await getOrderOfCart(req.scope, req.params.id!)
  res.set("cache-control", "no-store").json({ order: order && placedOrder(order) })
}
