// @ts-check
import { StripeApiError } from "../http/stripe-api-error.mjs"
import { authorizeCharge, captureCharge } from "./authorize-charge.mjs"
import { cardBehind } from "./create-payment-method.mjs"
import { disputeCharge } from "./disputes.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.PaymentIntent} PaymentIntent */
/** @typedef {import("stripe").Stripe.PaymentMethod} PaymentMethod */
/** @typedef {import("stripe").Stripe.Charge} Charge */
/** @typedef {import("../cards/test-cards.mjs").Decline} Decline */

/**
 * Lets the bank decide, once the card's holder is known as far as it asks.
 * @param {Context} context
 * @param {PaymentIntent} intent
 * @param {PaymentMethod} method
 * @param {{ authenticated: boolean, decline?: Decline }} attempt
 * @returns {PaymentIntent}
 * @throws {StripeApiError} 402 with Stripe's decline; what it changed stays
 */
export function settlePayment(context, intent, method, attempt) {
  const card = cardBehind(context, method.id)
  const decline = attempt.decline ?? card.decline
  const charge = authorizeCharge(context, intent, method, card, { ...attempt, ...(decline && { decline }) })
  if (decline) throw declineError(context, intent, method, charge, decline)
  useUp(context, intent, method)
  const authorized = {
    ...intent,
    amount_capturable: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
  }
  if (intent.capture_method !== "manual") return takePayment(context, authorized, charge, intent.amount)
  const held = context.store.put("payment_intents", { ...authorized, status: "requires_capture" })
  context.emit("payment_intent.amount_capturable_updated", held)
  return held
}

/**
 * Captures a held charge, wholly or in part.
 * @param {Context} context
 * @param {PaymentIntent} intent
 * @param {Charge} charge
 * @param {number} amount cents
 * @returns {PaymentIntent}
 */
export function takePayment(context, intent, charge, amount) {
  const captured = captureCharge(context, charge, amount)
  const paid = context.store.put("payment_intents", {
    ...intent,
    amount_capturable: 0,
    amount_received: amount,
    status: "succeeded",
  })
  if (intent.status === "requires_capture") context.emit("charge.captured", captured)
  context.emit("payment_intent.succeeded", paid)
  const { dispute } = cardBehind(context, String(charge.payment_method))
  if (dispute) disputeCharge(context, captured, dispute)
  return paid
}

/**
 * The attempt failed: the intent waits for another payment method.
 * @param {Context} context
 * @param {PaymentIntent} intent
 * @param {PaymentMethod} method
 * @param {Omit<import("../http/stripe-api-error.mjs").ErrorFields, "payment_intent" | "payment_method">} fields
 * @param {string} [charge]
 * @returns {PaymentIntent}
 */
export function failPayment(context, intent, method, fields, charge) {
  const failed = context.store.put("payment_intents", {
    ...intent,
    last_payment_error: { ...fields, ...(charge !== undefined && { charge }), payment_method: method },
    latest_charge: charge ?? intent.latest_charge,
    next_action: null,
    payment_method: null,
    status: "requires_payment_method",
  })
  context.emit("payment_intent.payment_failed", failed)
  return failed
}

/**
 * @param {Context} context
 * @param {PaymentIntent} intent
 * @param {PaymentMethod} method
 * @param {Charge} charge
 * @param {Decline} decline
 */
function declineError(context, intent, method, charge, { code, decline_code, message, param }) {
  const fields = {
    type: /** @type {const} */ ("card_error"),
    code,
    ...(decline_code !== undefined && { decline_code }),
    doc_url: `https://docs.stripe.com/error-codes#${code.replaceAll("_", "-")}`,
    message,
    ...(param !== undefined && { param }),
  }
  const failed = failPayment(context, intent, method, fields, charge.id)
  const shown = { ...fields, charge: charge.id, payment_intent: failed, payment_method: method }
  return new StripeApiError(402, shown, { commit: true })
}

/** A card that nobody keeps pays once; one that is to be kept joins its customer. @param {Context} context @param {PaymentIntent} intent @param {PaymentMethod} method */
function useUp(context, intent, method) {
  context.store.put("test_cards", { ...context.store.get("test_cards", method.id), used: true })
  if (intent.customer === null || intent.setup_future_usage === null || method.customer !== null) return
  const attached = context.store.put("payment_methods", { ...method, customer: String(intent.customer) })
  context.emit("payment_method.attached", attached)
}
