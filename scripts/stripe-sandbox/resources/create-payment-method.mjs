// @ts-check
import { createHash } from "node:crypto"
import { readCard } from "../cards/read-card.mjs"
import { findTestPaymentMethod } from "../cards/test-cards.mjs"
import { hash, integer, notCovered, oneOf, required, text } from "../http/read-params.mjs"
import { billingDetails, mergeMetadata, metadata, noBillingDetails } from "../http/shared-params.mjs"
import { missing, refused } from "../http/stripe-api-error.mjs"
import { createId } from "../store/create-id.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.PaymentMethod} PaymentMethod */
/** @typedef {import("../cards/test-cards.mjs").TestCard} TestCard */

const cardShape = {
  number: text(),
  exp_month: integer(),
  exp_year: integer(),
  cvc: text(),
  token: text(),
  networks: notCovered,
}

export const paymentMethodShape = {
  type: oneOf(["card"]),
  card: hash(cardShape),
  billing_details: billingDetails,
  metadata,
  allow_redisplay: oneOf(["always", "limited", "unspecified"]),
  radar_options: notCovered,
}

/**
 * @typedef {object} PaymentMethodParams
 * @property {string} [type]
 * @property {{ number?: string, exp_month?: number, exp_year?: number, cvc?: string, token?: string }} [card]
 * @property {import("stripe").Stripe.PaymentMethod.BillingDetails} [billing_details]
 * @property {import("../http/shared-params.mjs").MetadataChange} [metadata]
 * @property {"always" | "limited" | "unspecified"} [allow_redisplay]
 */

/**
 * Makes a payment method of what a shopper typed (publishable key only: card numbers never pass the shop's server)
 * or of one of Stripe's test tokens.
 * @param {Context} context
 * @param {PaymentMethodParams} params
 */
export function createPaymentMethod(context, params) {
  required(params.type, "type")
  const { token, ...typed } = required(params.card, "card")
  if (token !== undefined) return keep(context, testCard(`pm_card_${token.replace(/^tok_/, "")}`, token), params)
  const input = {
    number: required(typed.number, "card[number]"),
    exp_month: required(typed.exp_month, "card[exp_month]"),
    exp_year: required(typed.exp_year, "card[exp_year]"),
    ...(typed.cvc !== undefined && { cvc: typed.cvc }),
  }
  if (context.key !== "publishable")
    throw refused("Sending credit card numbers directly to the Stripe API is unsafe. Use Stripe.js, or a test id.")
  const { exp_month, exp_year } = input
  const card = readCard(input, new Date(context.now()))
  return keep(context, card, params, { exp_month, exp_year: exp_year < 100 ? 2000 + exp_year : exp_year })
}

/**
 * Finds a payment method; each use of a test id such as `pm_card_visa` makes a new one, as with Stripe.
 * @param {Context} context
 * @param {string} id
 * @param {string} [param]
 * @returns {PaymentMethod}
 */
export function findPaymentMethod(context, id, param = "payment_method") {
  const found = context.store.get("payment_methods", id)
  if (found) return found
  if (!id.startsWith("pm_card_")) throw missing("PaymentMethod", id, param)
  return keep(context, testCard(id, id, param), {})
}

/** @param {string} id @param {string} named @param {string} [param] */
function testCard(id, named, param = "card[token]") {
  const card = findTestPaymentMethod(id)
  if (!card) throw missing(named.startsWith("tok_") ? "token" : "PaymentMethod", named, param)
  return card
}

/**
 * How the bank behind a payment method behaves.
 * @param {Context} context
 * @param {string} id
 * @returns {TestCard}
 */
export const cardBehind = (context, id) => context.store.get("test_cards", id).card

/**
 * @param {Context} context
 * @param {TestCard} card
 * @param {PaymentMethodParams} params
 * @param {{ exp_month: number, exp_year: number }} [expiry]
 * @returns {PaymentMethod}
 */
function keep({ store, now }, card, params, expiry) {
  const soon = { exp_month: 12, exp_year: new Date(now()).getFullYear() + 2 }
  const id = createId("pm")
  store.put("test_cards", { id, card })
  return store.put("payment_methods", {
    id,
    object: "payment_method",
    allow_redisplay: params.allow_redisplay ?? "unspecified",
    billing_details: params.billing_details ?? noBillingDetails,
    card: cardDetails(card, expiry ?? soon),
    created: Math.floor(now() / 1000),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    radar_options: {},
    type: "card",
  })
}

/**
 * @param {TestCard} card
 * @param {{ exp_month: number, exp_year: number }} expiry
 * @returns {import("stripe").Stripe.PaymentMethod.Card}
 */
const cardDetails = (card, { exp_month, exp_year }) => ({
  brand: card.brand,
  checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "unchecked" },
  country: "US",
  display_brand: card.brand === "amex" ? "american_express" : card.brand,
  exp_month,
  exp_year,
  fingerprint: createHash("sha256").update(card.number).digest("hex").slice(0, 16),
  funding: card.funding,
  generated_from: null,
  last4: card.number.slice(-4),
  networks: { available: [card.brand], preferred: null },
  regulated_status: "unregulated",
  three_d_secure_usage: { supported: card.authentication !== "unsupported" },
  wallet: null,
})
