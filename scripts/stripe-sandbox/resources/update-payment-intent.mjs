// @ts-check
import { readParams } from "../http/read-params.mjs"
import { mergeMetadata } from "../http/shared-params.mjs"
import { refused } from "../http/stripe-api-error.mjs"
import { createPaymentMethod, findPaymentMethod } from "./create-payment-method.mjs"
import { findCustomer } from "./customers.mjs"
import { assertChargeable, updateShape } from "./payment-intent-params.mjs"
import { assertIntentCanBe } from "./payment-intent-status.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.PaymentIntent} PaymentIntent */

/** What may change whatever became of the payment. */
const alwaysEditable = [
  "description",
  "expand",
  "metadata",
  "payment_details",
  "receipt_email",
  "shipping",
  "transfer_group",
]

/**
 * @param {Context} context
 * @param {PaymentIntent} before
 * @returns {PaymentIntent}
 */
export function updatePaymentIntent(context, before) {
  const params = readParams(context.params, updateShape)
  const isClosed = !["requires_payment_method", "requires_confirmation", "requires_action"].includes(before.status)
  if (isClosed && params.amount !== undefined && params.amount !== before.amount)
    throw refused(
      `This PaymentIntent's amount could not be updated because it has a status of ${before.status}. You may only update the amount of a PaymentIntent with one of the following statuses: requires_payment_method, requires_confirmation, requires_action.`,
      { code: "payment_intent_unexpected_state", param: "amount", payment_intent: before },
    )
  if (Object.keys(params).some((name) => !alwaysEditable.includes(name) && name !== "amount"))
    assertIntentCanBe("updated", before)
  if (params.amount !== undefined) assertChargeable(params.amount)
  const method = params.payment_method_data
    ? createPaymentMethod(context, params.payment_method_data)
    : params.payment_method !== undefined
      ? findPaymentMethod(context, params.payment_method)
      : undefined
  if (params.customer !== undefined) findCustomer(context, params.customer, "customer")
  const changed = mergeGiven(before, { ...params, ...(method && { payment_method: method.id }) })
  // A new amount or card makes a running 3-D Secure challenge worthless: what was shown there is not what will be paid.
  const restarts = method !== undefined || changed.amount !== before.amount || changed.currency !== before.currency
  return context.store.put(
    "payment_intents",
    restarts && !isClosed
      ? {
          ...changed,
          next_action: null,
          status: changed.payment_method ? "requires_confirmation" : "requires_payment_method",
        }
      : changed,
  )
}

const mergedFields = /** @type {const} */ ([
  "amount",
  "capture_method",
  "currency",
  "customer",
  "description",
  "payment_method",
  "receipt_email",
  "setup_future_usage",
  "shipping",
  "statement_descriptor",
  "statement_descriptor_suffix",
  "transfer_group",
])

/**
 * The intent with the fields that a request gave.
 * @param {PaymentIntent} intent
 * @param {Record<string, any>} params
 * @returns {PaymentIntent}
 */
export function mergeGiven(intent, params) {
  const given = mergedFields.filter((field) => params[field] !== undefined).map((field) => [field, params[field]])
  const card = { ...intent.payment_method_options?.card, ...params.payment_method_options?.card }
  return {
    ...intent,
    ...Object.fromEntries(given),
    ...(params.payment_details && { payment_details: { ...intent.payment_details, ...params.payment_details } }),
    metadata: mergeMetadata(intent.metadata, params.metadata),
    payment_method_options: /** @type {PaymentIntent["payment_method_options"]} */ ({ card }),
  }
}
