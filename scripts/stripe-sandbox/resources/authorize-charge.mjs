// @ts-check
import { createId, randomText } from "../store/create-id.mjs"
import { recordBalance } from "./balance.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("../cards/test-cards.mjs").TestCard} TestCard */
/** @typedef {import("../cards/test-cards.mjs").Decline} Decline */
/** @typedef {import("stripe").Stripe.Charge} Charge */
/** @typedef {import("stripe").Stripe.PaymentIntent} PaymentIntent */
/** @typedef {import("stripe").Stripe.PaymentMethod} PaymentMethod */

/** An authorisation that nobody captures ends after seven days, as with Stripe. */
export const AUTHORIZATION_SECONDS = 7 * 24 * 60 * 60

/**
 * Asks the bank behind the card: a charge that holds the amount, or a failed one.
 * @param {Context} context
 * @param {PaymentIntent} intent
 * @param {PaymentMethod} method
 * @param {TestCard} card
 * @param {{ authenticated: boolean, decline?: Decline }} attempt
 * @returns {Charge}
 */
export function authorizeCharge(context, intent, method, card, { authenticated, decline }) {
  const created = Math.floor(context.now() / 1000)
  const id = createId("ch")
  /** @type {Charge} */
  const charge = {
    id,
    object: "charge",
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: decline ? null : "STRIPE SANDBOX",
    captured: false,
    created,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcome(card, decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: {
      type: "card",
      card: cardDetails(intent, method, card, { authenticated, created, decline }),
    },
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: intent.shipping,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? "failed" : "succeeded",
    transfer_data: null,
    transfer_group: intent.transfer_group,
  }
  context.store.put("charges", charge)
  context.emit(decline ? "charge.failed" : "charge.succeeded", charge)
  return charge
}

/**
 * Takes the money, or a part of it; what is left is released and shows as `amount_refunded`, as with Stripe.
 * @param {Context} context
 * @param {Charge} charge
 * @param {number} amount cents
 * @returns {Charge}
 */
export function captureCharge(context, charge, amount) {
  const captured = {
    ...charge,
    amount_captured: amount,
    amount_refunded: charge.amount - amount,
    balance_transaction: recordBalance(context, charge, { amount, type: "charge" }),
    captured: true,
  }
  return context.store.put("charges", captured)
}

/** @param {TestCard} card @param {Decline} [decline] @returns {Charge["outcome"]} */
const outcome = (card, decline) => ({
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: !decline ? "approved_by_network" : decline.blocked ? "not_sent_to_network" : "declined_by_network",
  reason: decline
    ? (decline.reason ?? decline.decline_code ?? decline.code)
    : card.risk === "elevated"
      ? "elevated_risk_level"
      : null,
  risk_level: card.risk ?? "normal",
  risk_score: card.risk === "highest" ? 90 : card.risk === "elevated" ? 70 : 20,
  seller_message: !decline
    ? "Payment complete."
    : decline.blocked
      ? "Stripe blocked this payment as too risky."
      : `The bank returned the decline code \`${decline.decline_code ?? decline.code}\`.`,
  type: !decline ? "authorized" : decline.blocked ? "blocked" : "issuer_declined",
})

/**
 * @param {PaymentIntent} intent
 * @param {PaymentMethod} method
 * @param {TestCard} card
 * @param {{ authenticated: boolean, created: number, decline?: Decline }} attempt
 * @returns {import("stripe").Stripe.Charge.PaymentMethodDetails.Card}
 */
function cardDetails(intent, method, card, { authenticated, created, decline }) {
  const { brand, country, exp_month, exp_year, fingerprint, funding, last4, regulated_status } =
    /** @type {import("stripe").Stripe.PaymentMethod.Card} */ (method.card)
  return {
    amount_authorized: decline ? null : intent.amount,
    authorization_code: decline ? null : randomText(6).toUpperCase(),
    brand,
    ...(intent.capture_method === "manual" && !decline && { capture_before: created + AUTHORIZATION_SECONDS }),
    checks: {
      address_line1_check: method.billing_details.address?.line1 ? (card.line1 ?? "pass") : null,
      address_postal_code_check: method.billing_details.address?.postal_code ? (card.postalCode ?? "pass") : null,
      cvc_check: card.cvc ?? "pass",
    },
    country,
    electronic_commerce_indicator: authenticated ? "05" : null,
    exp_month,
    exp_year,
    extended_authorization: { status: "disabled" },
    fingerprint: fingerprint ?? null,
    funding,
    incremental_authorization: { status: "unavailable" },
    installments: null,
    last4,
    mandate: null,
    multicapture: { status: "unavailable" },
    network: brand,
    network_token: { used: false },
    network_transaction_id: decline ? null : randomText(15).toUpperCase(),
    overcapture: { maximum_amount_capturable: intent.amount, status: "unavailable" },
    regulated_status,
    three_d_secure: authenticated ? authentication : null,
    transaction_link_id: null,
    wallet: null,
  }
}

/** @type {import("stripe").Stripe.Charge.PaymentMethodDetails.Card["three_d_secure"]} */
const authentication = {
  authentication_flow: "challenge",
  electronic_commerce_indicator: "05",
  exemption_indicator: null,
  result: "authenticated",
  result_reason: null,
  transaction_id: "00000000-0000-4000-8000-000000000000",
  version: "2.2.0",
}
