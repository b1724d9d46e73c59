// @ts-check

/**
 * @typedef {object} Decline
 * @property {string} code
 * @property {string} [decline_code]
 * @property {string} message
 * @property {string} [param]
 * @property {string} [reason] the charge's `outcome.reason`, where it differs from the decline code
 * @property {boolean} [blocked] stopped by Stripe's own risk checks before the bank was asked
 */

/**
 * @typedef {object} TestCard how a card of Stripe's test mode behaves
 * @property {string} number
 * @property {string} brand
 * @property {"credit" | "debit" | "prepaid"} funding
 * @property {"required" | "required_on_session" | "optional" | "unsupported"} authentication
 * @property {Decline} [decline] the bank's refusal, after authentication where that is required
 * @property {Decline} [authenticationDecline] the look-up of 3-D Secure itself fails
 * @property {"pass" | "fail" | "unavailable"} [cvc]
 * @property {"pass" | "fail" | "unavailable"} [line1]
 * @property {"pass" | "fail" | "unavailable"} [postalCode]
 * @property {"normal" | "elevated" | "highest"} [risk]
 * @property {string} [dispute] the reason with which the holder disputes the charge as soon as it is captured
 * @property {"pending" | "failed"} [refund] a refund that settles later, or that fails later
 */

/** @param {string} decline_code @param {string} [message] @returns {Decline} */
const declined = (decline_code, message = "Your card was declined.") => ({
  code: "card_declined",
  decline_code,
  message,
})
const insufficientFunds = declined("insufficient_funds", "Your card has insufficient funds.")
const processingError = {
  code: "processing_error",
  decline_code: "processing_error",
  message: "An error occurred while processing your card. Try again in a little bit.",
}
const blocked = { ...declined("fraudulent"), reason: "highest_risk_level", blocked: true }

/** @param {string} number @param {Partial<TestCard>} [behaviour] @returns {TestCard} */
const card = (number, behaviour = {}) => ({
  number,
  brand: "visa",
  funding: "credit",
  authentication: "unsupported",
  ...behaviour,
})

/** The cards of https://docs.stripe.com/testing that this shop can meet, by the names of Stripe's `pm_card_…` ids. */
export const testCards = {
  visa: card("4242424242424242", { authentication: "optional" }),
  visa_debit: card("4000056655665556", { funding: "debit" }),
  mastercard: card("5555555555554444", { brand: "mastercard" }),
  mastercard_2series: card("2223003122003222", { brand: "mastercard" }),
  mastercard_debit: card("5200828282828210", { brand: "mastercard", funding: "debit" }),
  mastercard_prepaid: card("5105105105105100", { brand: "mastercard", funding: "prepaid" }),
  amex: card("378282246310005", { brand: "amex" }),
  amex_corporate: card("371449635398431", { brand: "amex" }),
  discover: card("6011111111111117", { brand: "discover" }),
  discover_second: card("6011000990139424", { brand: "discover" }),
  discover_debit: card("6011981111111113", { brand: "discover", funding: "debit" }),
  diners: card("3056930009020004", { brand: "diners" }),
  diners_14digits: card("36227206271667", { brand: "diners" }),
  bccard: card("6555900000604105", { brand: "discover" }),
  jcb: card("3566002020360505", { brand: "jcb" }),
  unionpay: card("6200000000000005", { brand: "unionpay" }),
  unionpay_debit: card("6200000000000047", { brand: "unionpay", funding: "debit" }),
  us: card("4242424242424242", { authentication: "optional" }),

  chargeDeclined: card("4000000000000002", { decline: declined("generic_decline") }),
  chargeDeclinedInsufficientFunds: card("4000000000009995", { decline: insufficientFunds }),
  chargeDeclinedLostCard: card("4000000000009987", { decline: declined("lost_card") }),
  chargeDeclinedStolenCard: card("4000000000009979", { decline: declined("stolen_card") }),
  chargeDeclinedExpiredCard: card("4000000000000069", {
    decline: {
      code: "expired_card",
      decline_code: "expired_card",
      message: "Your card has expired.",
      param: "exp_month",
    },
  }),
  chargeDeclinedIncorrectCvc: card("4000000000000127", {
    decline: {
      code: "incorrect_cvc",
      decline_code: "incorrect_cvc",
      message: "Your card's security code is incorrect.",
      param: "cvc",
    },
    cvc: "fail",
  }),
  chargeDeclinedProcessingError: card("4000000000000119", { decline: processingError }),
  chargeDeclinedVelocityLimitExceeded: card("4000000000006975", {
    decline: declined(
      "card_velocity_exceeded",
      "Your card was declined for making repeated attempts too frequently or exceeding its amount limit.",
    ),
  }),
  chargeCustomerFail: card("4000000000000341", { decline: declined("generic_decline") }),
  radarBlock: card("4100000000000019", { decline: blocked, risk: "highest" }),
  riskLevelHighest: card("4000000000004954", { decline: blocked, risk: "highest" }),
  riskLevelElevated: card("4000000000009235", { risk: "elevated" }),

  cvcCheckFail: card("4000000000000101", { cvc: "fail" }),
  avsFail: card("4000000000000010", { line1: "fail", postalCode: "fail" }),
  avsLine1Fail: card("4000000000000028", { line1: "fail" }),
  avsZipFail: card("4000000000000036", { postalCode: "fail" }),
  avsUnchecked: card("4000000000000044", { line1: "unavailable", postalCode: "unavailable" }),

  authenticationRequired: card("4000002760003184", { authentication: "required" }),
  authenticationRequiredOnSetup: card("4000002500003155", { authentication: "required" }),
  authenticationRequiredSetupForOffSession: card("4000003800000446", { authentication: "required_on_session" }),
  authenticationRequiredChargeDeclinedInsufficientFunds: card("4000008260003178", {
    authentication: "required",
    decline: insufficientFunds,
  }),
  threeDSecure2Required: card("4000000000003220", { authentication: "required" }),
  threeDSecureRequired: card("4000000000003063", { authentication: "required" }),
  threeDSecureRequiredChargeDeclined: card("4000008400001629", {
    authentication: "required",
    decline: declined("generic_decline"),
  }),
  threeDSecureRequiredProcessingError: card("4000008400001280", {
    authentication: "required",
    authenticationDecline: declined("generic_decline"),
  }),
  threeDSecureOptional: card("4000000000003055", { authentication: "optional" }),
  threeDSecureOptionalProcessingError: card("4000000000003097", { authentication: "optional" }),
  threeDSecureNotSupported: card("378282246310005", { brand: "amex" }),

  createDispute: card("4000000000000259", { dispute: "fraudulent" }),
  createDisputeProductNotReceived: card("4000000000002685", { dispute: "product_not_received" }),
  bypassPending: card("4000000000000077"),
  pendingRefund: card("4000000000007726", { refund: "pending" }),
  refundFail: card("4000000000005126", { refund: "failed" }),
}

const byNumber = new Map(Object.values(testCards).map((each) => [each.number, each]))

/** @param {string} number digits only */
export const findTestCard = (number) => byNumber.get(number)

/** @param {string} id Stripe's test id, e.g. `pm_card_visa` or `pm_card_visa_chargeDeclined` @returns {TestCard | undefined} */
export function findTestPaymentMethod(id) {
  const name = id.replace(/^pm_card_(visa_(?=charge|threeD))?/, "")
  return id.startsWith("pm_card_") && Object.hasOwn(testCards, name)
    ? testCards[/** @type {keyof typeof testCards} */ (name)]
    : undefined
}
