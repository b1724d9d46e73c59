// @ts-check
import { readParams, required } from "../http/read-params.mjs"
import { mergeMetadata } from "../http/shared-params.mjs"
import { parameterError } from "../http/stripe-api-error.mjs"
import { createId, randomText } from "../store/create-id.mjs"
import { confirmPaymentIntent } from "./confirm-payment-intent.mjs"
import { createPaymentMethod, findPaymentMethod } from "./create-payment-method.mjs"
import { findCustomer } from "./customers.mjs"
import { assertChargeable, createShape } from "./payment-intent-params.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.PaymentIntent} PaymentIntent */

/** The sandbox's one set of payment methods, as `payment_method_configuration_details` names it. */
const CONFIGURATION = "pmc_sandbox"

/** @param {Context} context @returns {PaymentIntent} */
export function createPaymentIntent(context) {
  const params = readParams(context.params, createShape)
  const amount = required(params.amount, "amount")
  const currency = required(params.currency, "currency")
  assertChargeable(amount)
  if (params.automatic_payment_methods && params.payment_method_types)
    throw parameterError(
      "You may only specify one of these parameters: automatic_payment_methods, payment_method_types.",
      "automatic_payment_methods",
    )
  const { enabled = true, allow_redirects = "always" } = params.automatic_payment_methods ?? {}
  const isAutomatic = params.payment_method_types === undefined && enabled
  const customer = params.customer === undefined ? null : findCustomer(context, params.customer, "customer")
  const method = params.payment_method_data
    ? createPaymentMethod(context, params.payment_method_data)
    : params.payment_method !== undefined
      ? findPaymentMethod(context, params.payment_method)
      : null
  const id = createId("pi")
  /** @type {PaymentIntent} */
  const intent = {
    id,
    object: "payment_intent",
    allowed_payment_method_types: null,
    amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: isAutomatic ? { allow_redirects, enabled: true } : null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: params.capture_method ?? "automatic_async",
    client_secret: `${id}_secret_${randomText(24)}`,
    confirmation_method: params.confirmation_method ?? "automatic",
    created: Math.floor(context.now() / 1000),
    currency,
    customer: customer?.id ?? null,
    customer_account: null,
    description: params.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: mergeMetadata({}, params.metadata),
    next_action: null,
    on_behalf_of: null,
    ...(params.payment_details && {
      payment_details: { customer_reference: null, order_reference: null, ...params.payment_details },
    }),
    payment_method: method?.id ?? null,
    payment_method_configuration_details: isAutomatic ? { id: CONFIGURATION, parent: null } : null,
    payment_method_options: {
      card: {
        installments: null,
        mandate_options: null,
        network: null,
        request_three_d_secure: "automatic",
        ...params.payment_method_options?.card,
      },
    },
    payment_method_types: ["card"],
    payment_record: null,
    processing: null,
    receipt_email: params.receipt_email ?? null,
    review: null,
    setup_future_usage: params.setup_future_usage ?? null,
    shipping: params.shipping ?? null,
    source: null,
    statement_descriptor: params.statement_descriptor ?? null,
    statement_descriptor_suffix: params.statement_descriptor_suffix ?? null,
    status: method ? "requires_confirmation" : "requires_payment_method",
    transfer_data: null,
    transfer_group: params.transfer_group ?? null,
  }
  context.store.put("payment_intents", intent)
  context.emit("payment_intent.created", intent)
  return params.confirm ? confirmPaymentIntent(context, intent, params) : intent
}
