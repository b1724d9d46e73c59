import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopRefusal } from "../../../../../../refusal"
import { placedOrder } from "../../../../../../workflows/checkout/get-order-of-cart"
import { placeOrderInTurn } from "../../../../../../workflows/checkout/place-order-in-turn"
import { requireQuoteByToken } from "../../require-quote-by-token"

export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { quote } = await requireQuoteByToken(req.scope, req.params.token!)
  if (!quote.cart_id)
    throw new ShopRefusal(409, "payment_voided", "No payment of this quote has been begun. Nothing was charged.")
  const order = await placeOrderInTurn(req.scope, quote.cart_id)
  res.json({ order: placedOrder(order) })
}
