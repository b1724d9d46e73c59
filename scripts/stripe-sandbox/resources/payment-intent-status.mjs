// @ts-check
import { refused } from "../http/stripe-api-error.mjs"

/** @typedef {import("stripe").Stripe.PaymentIntent} PaymentIntent */

/** From which statuses an intent may take a step: https://docs.stripe.com/payments/paymentintents/lifecycle */
const allowed = {
  updated: ["requires_payment_method", "requires_confirmation", "requires_action"],
  confirmed: ["requires_payment_method", "requires_confirmation", "requires_action"],
  captured: ["requires_capture"],
  canceled: ["requires_payment_method", "requires_capture", "requires_confirmation", "requires_action", "processing"],
}

const verbs = { updated: "update", confirmed: "confirm", captured: "capture", canceled: "cancel" }

/**
 * @param {PaymentIntent} intent
 * @param {keyof typeof allowed} step
 * @throws {import("../http/stripe-api-error.mjs").StripeApiError} 400 `payment_intent_unexpected_state`
 */
export function assertIntentCanBe(step, intent) {
  if (allowed[step].includes(intent.status)) return
  const reason =
    step === "confirmed" && intent.status === "succeeded"
      ? "it has already succeeded after being previously confirmed."
      : `it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${step}: ${allowed[step].join(", ")}.`
  throw refused(`You cannot ${verbs[step]} this PaymentIntent because ${reason}`, {
    code: "payment_intent_unexpected_state",
    payment_intent: intent,
  })
}
