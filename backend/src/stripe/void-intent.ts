import Stripe from "stripe"
import { inMedusaWords } from "./in-medusa-words"
import { stripeClient } from "./stripe-client"

/**
 * Sees to it that a PaymentIntent neither holds nor takes money: cancels it, or refunds what was captured. Repeating it
 * is harmless. Throws when Stripe does not answer; then it must be called again.
 */
export async function voidIntent(id: string): Promise<Stripe.PaymentIntent> {
  const { paymentIntents, refunds } = stripeClient()
  const intent = await inMedusaWords(paymentIntents.retrieve(id))
  if (intent.status === "canceled") return intent
  if (intent.status !== "succeeded") return inMedusaWords(paymentIntents.cancel(id))
  await inMedusaWords(refunds.create({ payment_intent: id }, { idempotencyKey: `void-${id}` }))
  return intent
}
