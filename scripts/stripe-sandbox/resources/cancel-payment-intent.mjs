// @ts-check
import { AUTHORIZATION_SECONDS } from "./authorize-charge.mjs"
import { assertIntentCanBe } from "./payment-intent-status.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.PaymentIntent} PaymentIntent */

/**
 * Gives up a payment. A held amount is released: its charge then counts as refunded and says so in `charge.refunded`,
 * as with Stripe, though no money had moved and there is no refund.
 * @param {import("../http/handle-request.mjs").Books} context
 * @param {PaymentIntent} intent
 * @param {string | null} reason
 * @param {"charge.refunded" | "charge.expired"} [released]
 * @returns {PaymentIntent}
 */
export function cancelPaymentIntent({ store, now, emit }, intent, reason, released = "charge.refunded") {
  assertIntentCanBe("canceled", intent)
  if (intent.status === "requires_capture") {
    const charge = store.get("charges", String(intent.latest_charge))
    emit(released, store.put("charges", { ...charge, amount_refunded: charge.amount, refunded: true }))
  }
  const canceled = store.put("payment_intents", {
    ...intent,
    amount_capturable: 0,
    canceled_at: Math.floor(now() / 1000),
    cancellation_reason: reason,
    next_action: null,
    status: "canceled",
  })
  emit("payment_intent.canceled", canceled)
  return canceled
}

/**
 * Ends the authorisations that nobody captured in time.
 * @param {import("../http/handle-request.mjs").Books} context
 */
export function expireAuthorizations(context) {
  const limit = context.now() / 1000 - AUTHORIZATION_SECONDS
  for (const intent of context.store.list("payment_intents")) {
    if (intent.status !== "requires_capture") continue
    const charge = context.store.get("charges", intent.latest_charge)
    if (charge.created <= limit) cancelPaymentIntent(context, intent, "expired", "charge.expired")
  }
}
