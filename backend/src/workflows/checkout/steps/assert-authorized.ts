import Stripe from "stripe"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopRefusal } from "../../../refusal"
import { loadCart } from "../../cart/cart-record"
import { getOrderOfCart } from "../get-order-of-cart"
import { listLiveSessions, retrieveIntent } from "../payment-sessions"

/**
 * Lets a cart on only when its card is authorised, so that Medusa's completion starts nothing that it must undo.
 * @throws ShopRefusal payment_failed (402), payment_in_progress (409) or payment_voided (409).
 */
export const assertAuthorizedStep = createStep("assert-authorized", async (cartId: string, { container }) => {
  if (await getOrderOfCart(container, cartId)) return new StepResponse(undefined)
  const cart = await loadCart(container, cartId)
  const sessions = await listLiveSessions(container, cartId)
  if (sessions.length === 0 && cart.total > 0)
    throw new ShopRefusal(409, "payment_voided", "The payment of this cart was given up. Your card was not charged.")
  for (const session of sessions) assertHeld(await retrieveIntent(session))
  return new StepResponse(undefined)
})

function assertHeld({ status, last_payment_error }: Stripe.PaymentIntent) {
  if (status === "requires_capture" || status === "succeeded") return
  if (status === "processing")
    throw new ShopRefusal(
      409,
      "payment_in_progress",
      "Your bank is still working on this payment. Please wait a moment.",
      3,
    )
  if (status === "canceled")
    throw new ShopRefusal(
      409,
      "payment_voided",
      "This payment was given back. Your card was not charged; please pay again.",
    )
  throw new ShopRefusal(
    402,
    "payment_failed",
    last_payment_error?.message ?? "The card has not been authorized. Nothing was charged.",
  )
}
