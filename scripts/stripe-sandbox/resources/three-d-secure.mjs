// @ts-check
import { oneOf, readParams, required } from "../http/read-params.mjs"
import { refused } from "../http/stripe-api-error.mjs"
import { findPaymentMethod } from "./create-payment-method.mjs"
import { findPaymentIntent } from "./payment-intents.mjs"
import { secretShape } from "./payment-intent-params.mjs"
import { failPayment, settlePayment } from "./settle-payment.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */

/** What the holder chose on the challenge's page. @param {Context} context */
function answerChallenge(context) {
  const params = readParams(context.params, { ...secretShape, outcome: oneOf(["complete", "fail"]) })
  const intent = findPaymentIntent(context, params.client_secret)
  const outcome = required(params.outcome, "outcome")
  if (intent.status !== "requires_action")
    throw refused(`This PaymentIntent does not wait for authentication: it has a status of ${intent.status}.`, {
      code: "payment_intent_unexpected_state",
      payment_intent: intent,
    })
  const method = findPaymentMethod(context, String(intent.payment_method))
  if (outcome === "complete") return settlePayment(context, intent, method, { authenticated: true })
  return failPayment(context, intent, method, {
    type: "invalid_request_error",
    code: "payment_intent_authentication_failure",
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
  })
}

/** @type {import("../http/handle-request.mjs").Route[]} */
export const threeDSecureRoutes = [
  {
    name: "three_d_secure.answer",
    method: "POST",
    path: "/v1/three_d_secure/:id",
    keys: ["secret", "publishable"],
    run: answerChallenge,
  },
]
