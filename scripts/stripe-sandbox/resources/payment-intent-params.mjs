// @ts-check
import { clearable, flag, hash, integer, listOf, notCovered, oneOf, text } from "../http/read-params.mjs"
import { currency, expandShape, metadata, shipping } from "../http/shared-params.mjs"
import { refused } from "../http/stripe-api-error.mjs"
import { paymentMethodShape } from "./create-payment-method.mjs"

const cardOptions = hash({
  request_three_d_secure: oneOf(["any", "automatic", "challenge"]),
  capture_method: notCovered,
  setup_future_usage: notCovered,
})

const paymentDetails = hash({ customer_reference: clearable(text(25)), order_reference: clearable(text(25)) })

/** What create, update and confirm have in common. */
const sharedShape = {
  capture_method: oneOf(["automatic", "automatic_async", "manual"]),
  payment_details: paymentDetails,
  payment_method: text(),
  payment_method_data: hash(paymentMethodShape),
  payment_method_options: hash({ card: cardOptions }),
  receipt_email: clearable(text(800)),
  setup_future_usage: clearable(oneOf(["off_session", "on_session"])),
  shipping: clearable(shipping),
  ...expandShape,
}

const editableShape = {
  ...sharedShape,
  amount: integer(1),
  application_fee_amount: notCovered,
  currency,
  customer: text(),
  description: clearable(text(1000)),
  metadata,
  on_behalf_of: notCovered,
  payment_method_types: listOf(oneOf(["card"])),
  statement_descriptor: clearable(text(22)),
  statement_descriptor_suffix: clearable(text(22)),
  transfer_data: notCovered,
  transfer_group: text(),
}

const confirmationShape = {
  confirmation_token: notCovered,
  error_on_requires_action: flag,
  mandate_data: notCovered,
  off_session: flag,
  radar_options: notCovered,
  return_url: text(),
  use_stripe_sdk: flag,
}

export const createShape = {
  ...editableShape,
  ...confirmationShape,
  automatic_payment_methods: hash({ enabled: flag, allow_redirects: oneOf(["always", "never"]) }),
  confirm: flag,
  confirmation_method: oneOf(["automatic", "manual"]),
}

/** A publishable key proves itself by the intent's client secret. */
export const secretShape = { client_secret: text() }

export const updateShape = editableShape

export const confirmShape = { ...sharedShape, ...confirmationShape, ...secretShape }

export const captureShape = {
  amount_to_capture: integer(1),
  final_capture: flag,
  metadata,
  statement_descriptor: text(22),
  statement_descriptor_suffix: text(22),
  ...expandShape,
}

export const cancelShape = {
  cancellation_reason: oneOf(["abandoned", "duplicate", "fraudulent", "requested_by_customer"]),
  ...expandShape,
}

/** Stripe's limits for US dollars, in cents: https://docs.stripe.com/currencies */
const LIMITS = { least: 50, most: 99_999_999 }

/** @param {number} amount in the currency's smallest unit */
export function assertChargeable(amount) {
  if (amount < LIMITS.least)
    throw refused("Amount must be at least $0.50 usd", { code: "amount_too_small", param: "amount" })
  if (amount > LIMITS.most)
    throw refused("Amount must be no more than $999,999.99", { code: "amount_too_large", param: "amount" })
}
