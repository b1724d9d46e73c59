// @ts-check
import { readParams, required, text } from "../http/read-params.mjs"
import { expandShape, mergeMetadata } from "../http/shared-params.mjs"
import { missing, refused } from "../http/stripe-api-error.mjs"
import { cancelPaymentIntent } from "./cancel-payment-intent.mjs"
import { confirmPaymentIntent } from "./confirm-payment-intent.mjs"
import { createPaymentIntent } from "./create-payment-intent.mjs"
import { listObjects, listShape } from "./list-objects.mjs"
import { cancelShape, captureShape, confirmShape, secretShape } from "./payment-intent-params.mjs"
import { assertIntentCanBe } from "./payment-intent-status.mjs"
import { takePayment } from "./settle-payment.mjs"
import { updatePaymentIntent } from "./update-payment-intent.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("../http/handle-request.mjs").Route} Route */
/** @typedef {import("stripe").Stripe.PaymentIntent} PaymentIntent */

/**
 * Finds the intent of the path. With a publishable key the caller must know its client secret.
 * @param {Context} context
 * @param {string} [secret]
 * @returns {PaymentIntent}
 */
export function findPaymentIntent(context, secret) {
  const intent = context.store.get("payment_intents", context.path.id)
  if (!intent) throw missing("payment_intent", context.path.id, "intent")
  if (context.key === "publishable" && required(secret, "client_secret") !== intent.client_secret)
    throw refused("The client_secret provided does not match the client_secret associated with this PaymentIntent.", {
      code: "payment_intent_invalid_parameter",
      param: "client_secret",
    })
  return intent
}

/** @param {Context} context */
function retrieve(context) {
  const params = readParams(context.params, { ...expandShape, ...secretShape })
  return findPaymentIntent(context, params.client_secret)
}

/** @param {Context} context */
function list(context) {
  const params = readParams(context.params, { ...listShape, customer: text() })
  return listObjects(
    context,
    "payment_intents",
    params,
    (each) => params.customer === undefined || each.customer === params.customer,
  )
}

/** @param {Context} context */
function confirm(context) {
  const params = readParams(context.params, confirmShape)
  return confirmPaymentIntent(context, findPaymentIntent(context, params.client_secret), params)
}

/** @param {Context} context */
function capture(context) {
  const params = readParams(context.params, captureShape)
  const intent = findPaymentIntent(context)
  assertIntentCanBe("captured", intent)
  const amount = params.amount_to_capture ?? intent.amount_capturable
  if (amount > intent.amount_capturable)
    throw refused("The requested capture amount is greater than the authorized amount.", {
      code: "amount_too_large",
      param: "amount_to_capture",
    })
  if (params.final_capture === false)
    throw refused("Multicapture is not available for this PaymentIntent.", { param: "final_capture" })
  const charge = context.store.get("charges", String(intent.latest_charge))
  const changed = { ...intent, metadata: mergeMetadata(intent.metadata, params.metadata) }
  return takePayment(context, changed, charge, amount)
}

/** @param {Context} context */
function cancel(context) {
  const params = readParams(context.params, cancelShape)
  return cancelPaymentIntent(context, findPaymentIntent(context), params.cancellation_reason ?? null)
}

/** @type {Route[]} */
export const paymentIntentRoutes = [
  { name: "payment_intents.create", method: "POST", path: "/v1/payment_intents", run: createPaymentIntent },
  { name: "payment_intents.list", method: "GET", path: "/v1/payment_intents", run: list },
  {
    name: "payment_intents.retrieve",
    method: "GET",
    path: "/v1/payment_intents/:id",
    keys: ["secret", "publishable"],
    run: retrieve,
  },
  {
    name: "payment_intents.update",
    method: "POST",
    path: "/v1/payment_intents/:id",
    run: (context) => updatePaymentIntent(context, findPaymentIntent(context)),
  },
  {
    name: "payment_intents.confirm",
    method: "POST",
    path: "/v1/payment_intents/:id/confirm",
    keys: ["secret", "publishable"],
    run: confirm,
  },
  { name: "payment_intents.capture", method: "POST", path: "/v1/payment_intents/:id/capture", run: capture },
  { name: "payment_intents.cancel", method: "POST", path: "/v1/payment_intents/:id/cancel", run: cancel },
]
