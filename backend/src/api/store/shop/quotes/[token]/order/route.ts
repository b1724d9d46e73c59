import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getOrderOfCart, placedOrder } from "../../../../../../workflows/checkout/get-order-of-cart"
import { requireQuoteByToken } from "../../require-quote-by-token"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { quote } = await requireQuoteByToken(req.scope, req.params.token!)
  const order = quote.cart_id ? await getOrderOfCart(req.scope, quote.cart_id) : null
  res.set("cache-control", "no-store").json({ order: order && placedOrder(order) })
}
