import { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { z } from "@medusajs/framework/zod"
import { ClaimedEvent } from "../../modules/payment-event/service"
import { ShopRefusal } from "../../refusal"
import { holdsMoney } from "../../stripe/payment-data"
import { inMedusaWords } from "../../stripe/in-medusa-words"
import { stripeClient } from "../../stripe/stripe-client"
import { voidIntent } from "../../stripe/void-intent"
import { getOrderOfCart } from "../checkout/get-order-of-cart"
import { listLiveSessions } from "../checkout/payment-sessions"
import { placeOrderInTurn } from "../checkout/place-order-in-turn"
import { alertStaffWorkflow } from "../payment/alert-staff"

/**
 * Does what an event asks for and says what came of it. Events come late, twice and unordered, so each is only a reason
 * to look at Stripe as it is now. Throws when it should be tried again.
 */
export async function actOnPaymentEvent(container: MedusaContainer, event: ClaimedEvent): Promise<string> {
  if (event.type === "payment_intent.amount_capturable_updated" || event.type === "payment_intent.succeeded")
    return finishPayment(container, event.object_id)
  if (event.type === "charge.dispute.created" || event.type === "refund.failed") return tellStaff(container, event)
  return "nothing to do"
}

/** A browser that closed its tab after paying has nobody else to place the order. */
async function finishPayment(container: MedusaContainer, intentId: string): Promise<string> {
  const intent = await inMedusaWords(stripeClient().paymentIntents.retrieve(intentId))
  const cartId = intent.metadata.cart_id
  if (!cartId) return "not a payment of this shop"
  if (!holdsMoney(intent)) return `the payment is ${intent.status} by now`
  if (!(await isPaymentOfCart(container, cartId, intent))) {
    await voidIntent(intent.id)
    return "voided: the cart has another payment"
  }
  return placeOrSayWhy(container, cartId)
}

async function isPaymentOfCart(container: MedusaContainer, cartId: string, intent: Stripe.PaymentIntent) {
  const sessions = await listLiveSessions(container, cartId)
  return sessions.some((session) => session.data.id === intent.id)
}

async function placeOrSayWhy(container: MedusaContainer, cartId: string): Promise<string> {
  if (await getOrderOfCart(container, cartId)) return "the order was there already"
  try {
    const order = await placeOrderInTurn(container, cartId)
    return `order ${order.display_id}`
  } catch (error) {
    if (ShopRefusal.is(error) && error.code !== "busy" && error.code !== "payment_in_progress") return error.message
    if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND) return error.message
    throw error
  }
}

const Disputed = z.object({
  data: z.object({ object: z.object({ payment_intent: z.string().nullish(), amount: z.number() }) }),
})

async function tellStaff(container: MedusaContainer, event: ClaimedEvent): Promise<string> {
  const { payment_intent, amount } = Disputed.parse(event.payload).data.object
  const subject = event.type === "refund.failed" ? "A refund did not reach the card" : "A buyer disputes a payment"
  const lines = [
    `Payment ${payment_intent ?? "unknown"}, $${(amount / 100).toFixed(2)} (${event.type}).`,
    "Please look at it in Stripe's dashboard; disputes have a date by which they must be answered.",
  ]
  await alertStaffWorkflow(container).run({ input: { dedupe_key: `alert-${event.id}`, subject, lines } })
  return "staff were told"
}
