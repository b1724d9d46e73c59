// @ts-check
import { clearable, hash, integer, listOf, text } from "./read-params.mjs"
import { parameterError } from "./stripe-api-error.mjs"

/** Stripe's limits on metadata, see https://docs.stripe.com/api/metadata */
const METADATA = { keys: 50, key: 40, value: 500 }

/**
 * A change of metadata: an empty string removes its key, and an empty string in place of the hash removes all.
 * @typedef {Record<string, string> | null} MetadataChange
 */

/** @type {import("./read-params.mjs").Reader<MetadataChange>} */
export const metadata = (value, name) => {
  if (value === "") return null
  if (typeof value === "string") throw parameterError("Invalid object", name)
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      if (typeof entry !== "string") throw parameterError(`Metadata values must be strings: ${key}`, `${name}[${key}]`)
      if (key.length > METADATA.key)
        throw parameterError(`Metadata keys can have up to ${METADATA.key} characters: ${key}`, name)
      if (entry.length > METADATA.value)
        throw parameterError(`Metadata values can have up to ${METADATA.value} characters: ${key}`, `${name}[${key}]`)
      return [key, entry]
    }),
  )
}

/**
 * @param {Record<string, string>} current
 * @param {MetadataChange | undefined} change
 * @returns {Record<string, string>}
 */
export function mergeMetadata(current, change) {
  if (change === undefined) return current
  if (change === null) return {}
  const merged = Object.entries({ ...current, ...change }).filter(([, value]) => value !== "")
  if (merged.length > METADATA.keys) throw parameterError(`Metadata can have up to ${METADATA.keys} keys.`, "metadata")
  return Object.fromEntries(merged)
}

const currencies = new Set(Intl.supportedValuesOf("currency").map((code) => code.toLowerCase()))

/** @type {import("./read-params.mjs").Reader<string>} */
export const currency = (value, name) => {
  const code = text(100)(value, name).toLowerCase()
  if (!currencies.has(code)) throw parameterError(`Invalid currency: ${code}`, name)
  return code
}

const addressShape = {
  city: clearable(text()),
  country: clearable(text(2)),
  line1: clearable(text()),
  line2: clearable(text()),
  postal_code: clearable(text()),
  state: clearable(text()),
}
const noAddress = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null }

/** @type {import("./read-params.mjs").Reader<import("stripe").Stripe.Address>} */
export const address = (value, name) => ({ ...noAddress, ...hash(addressShape)(value, name) })

const shippingShape = {
  address,
  carrier: clearable(text()),
  name: text(),
  phone: clearable(text()),
  tracking_number: clearable(text()),
}

/** @type {import("./read-params.mjs").Reader<import("stripe").Stripe.PaymentIntent.Shipping>} */
export const shipping = (value, name) => ({
  carrier: null,
  phone: null,
  tracking_number: null,
  ...hash(shippingShape)(value, name),
})

const billingShape = {
  address,
  email: clearable(text(512)),
  name: clearable(text()),
  phone: clearable(text()),
  tax_id: clearable(text()),
}

/** @type {import("./read-params.mjs").Reader<import("stripe").Stripe.PaymentMethod.BillingDetails>} */
export const billingDetails = (value, name) => ({ ...noBillingDetails, ...hash(billingShape)(value, name) })

/** @type {import("stripe").Stripe.PaymentMethod.BillingDetails} */
export const noBillingDetails = { address: noAddress, email: null, name: null, phone: null, tax_id: null }

const rangeShape = { gt: integer(), gte: integer(), lt: integer(), lte: integer() }

/** A moment in seconds or a range of them. @type {import("./read-params.mjs").Reader<{ gt?: number, gte?: number, lt?: number, lte?: number }>} */
export const created = (value, name) => {
  if (typeof value !== "string") return hash(rangeShape)(value, name)
  const moment = integer()(value, name)
  return { gte: moment, lte: moment }
}

/** What every request may carry. */
export const expandShape = { expand: listOf(text()) }
