// @ts-check
import { brandOf, groupDigits, passesLuhn } from "./card-brand.mjs"

/** @typedef {{ code: string, message: string }} Problem as Stripe.js words them */
/** @typedef {"number" | "expiry" | "cvc" | "zip"} FieldName */

/** @param {string} text */
const digitsOf = (text) => text.replace(/\D/g, "")

/**
 * What may be typed in a field, how it looks, and what is wrong with it.
 * @type {Record<FieldName, { format: (text: string, all: Record<FieldName, string>) => string, check: (text: string, all: Record<FieldName, string>) => Problem | undefined }>}
 */
export const rules = {
  number: {
    format: (text) => groupDigits(digitsOf(text).slice(0, Math.max(...brandOf(digitsOf(text)).lengths))),
    check(text) {
      const digits = digitsOf(text)
      if (digits.length < Math.min(...brandOf(digits).lengths))
        return { code: "incomplete_number", message: "Your card number is incomplete." }
      if (!passesLuhn(digits)) return { code: "invalid_number", message: "Your card number is invalid." }
      return undefined
    },
  },
  expiry: {
    format(text) {
      const digits = /^[2-9]|^1\//.test(text) ? `0${digitsOf(text)}` : digitsOf(text)
      if (/^\d{1,2}\/$/.test(text)) return `${digits} / `
      // Without a year the slash stays away, so that deleting it deletes it.
      if (digits.length <= 2) return digits
      const year = digits.length === 6 ? digits.slice(4) : digits.slice(2, 4)
      return `${digits.slice(0, 2)} / ${year}`
    },
    check(text) {
      const { month, year } = readExpiry(text)
      const today = new Date()
      if (digitsOf(text).length < 4)
        return { code: "incomplete_expiry", message: "Your card’s expiration date is incomplete." }
      if (month < 1 || month > 12)
        return { code: "invalid_expiry_month", message: "Your card’s expiration month is invalid." }
      if (year < today.getFullYear())
        return { code: "invalid_expiry_year_past", message: "Your card’s expiration year is in the past." }
      if (year === today.getFullYear() && month < today.getMonth() + 1)
        return { code: "invalid_expiry_month_past", message: "Your card’s expiration date is in the past." }
      return undefined
    },
  },
  cvc: {
    format: (text, all) => digitsOf(text).slice(0, brandOf(digitsOf(all.number)).code),
    check: (text, all) =>
      text.length < brandOf(digitsOf(all.number)).code
        ? { code: "incomplete_cvc", message: "Your card’s security code is incomplete." }
        : undefined,
  },
  zip: {
    format: (text) => digitsOf(text).slice(0, 5),
    check: (text) =>
      text.length < 5 ? { code: "incomplete_zip", message: "Your ZIP code is incomplete." } : undefined,
  },
}

/** @param {string} text `MM / YY` */
export function readExpiry(text) {
  const digits = digitsOf(text)
  return { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(2, 4)) }
}

/** Which field one of Stripe's parameters belongs to. @type {Record<string, FieldName>} */
export const fieldOfParam = { number: "number", exp_month: "expiry", exp_year: "expiry", cvc: "cvc" }

/** @param {Record<FieldName, string>} values what the API takes as `card` */
export function readCard(values) {
  const { month, year } = readExpiry(values.expiry)
  return { number: digitsOf(values.number), exp_month: month, exp_year: year, cvc: values.cvc }
}

/**
 * Writes what the shopper typed as it should look, and leaves the caret behind the same digit.
 * @param {HTMLInputElement} field
 * @param {string} text
 */
export function rewrite(field, text) {
  if (field.value === text) return
  const caret = field.selectionStart ?? field.value.length
  const isAtEnd = caret === field.value.length
  const before = digitsOf(field.value.slice(0, caret)).length
  field.value = text
  const place = isAtEnd
    ? text.length
    : [...text].findIndex((_, index) => digitsOf(text.slice(0, index)).length === before)
  field.setSelectionRange(place, place)
}
