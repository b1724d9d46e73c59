// @ts-check
import { StripeApiError } from "../http/stripe-api-error.mjs"
import { findTestCard } from "./test-cards.mjs"

/**
 * @typedef {object} CardInput what a shopper typed
 * @property {string} number
 * @property {number} exp_month
 * @property {number} exp_year
 * @property {string} [cvc]
 */

/** @param {string} code @param {string} message @param {string} param @param {string} [decline_code] */
const cardError = (code, message, param, decline_code) =>
  new StripeApiError(402, { type: "card_error", code, message, param, ...(decline_code && { decline_code }) })

/**
 * Checks a typed card as Stripe does before any bank is asked. Only Stripe's test numbers pass: a number that could be
 * somebody's real card is refused and kept nowhere.
 * @param {CardInput} input
 * @param {Date} today
 * @returns {import("./test-cards.mjs").TestCard}
 */
export function readCard({ number, exp_month, exp_year, cvc }, today) {
  const digits = number.replace(/[\s-]/g, "")
  if (!/^\d{12,19}$/.test(digits)) throw cardError("invalid_number", "Your card number is invalid.", "number")
  if (!passesLuhn(digits)) throw cardError("incorrect_number", "Your card number is incorrect.", "number")
  const year = exp_year < 100 ? 2000 + exp_year : exp_year
  if (exp_month < 1 || exp_month > 12)
    throw cardError("invalid_expiry_month", "Your card's expiration month is invalid.", "exp_month")
  if (year < today.getFullYear() || year > today.getFullYear() + 50)
    throw cardError("invalid_expiry_year", "Your card's expiration year is invalid.", "exp_year")
  if (year === today.getFullYear() && exp_month < today.getMonth() + 1)
    throw cardError("invalid_expiry_month", "Your card's expiration month is invalid.", "exp_month")
  const card = findTestCard(digits)
  if (cvc !== undefined && !new RegExp(`^\\d{${card?.brand === "amex" ? "3,4" : "3"}}$`).test(cvc))
    throw cardError("invalid_cvc", "Your card's security code is invalid.", "cvc")
  if (!card)
    throw cardError(
      "card_declined",
      "Your card was declined. This is a test shop, and the number is none of Stripe's test cards: see https://docs.stripe.com/testing.",
      "number",
      "test_mode_live_card",
    )
  return card
}

/** The check digit of ISO/IEC 7812. @param {string} digits */
export function passesLuhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
