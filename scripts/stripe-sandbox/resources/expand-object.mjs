// @ts-check
import { parameterError } from "../http/stripe-api-error.mjs"

/** @typedef {import("../store/open-store.mjs").Store} Store */

const MAX_DEPTH = 4

const collections = {
  ch: "charges",
  cus: "customers",
  pi: "payment_intents",
  pm: "payment_methods",
  re: "refunds",
  txn: "balance_transactions",
}

const expandable = [
  "balance_transaction",
  "charge",
  "customer",
  "failure_balance_transaction",
  "latest_charge",
  "payment_intent",
  "payment_method",
  "source",
]

/**
 * Puts objects in place of their ids, by Stripe's paths such as `latest_charge.refunds` or `data.customer`.
 * @template T
 * @param {Store} store
 * @param {T} object
 * @param {string[]} paths
 * @returns {T}
 */
export const expandObject = (store, object, paths) =>
  paths.reduce((expanded, path) => {
    const fields = path.split(".")
    if (fields.length > MAX_DEPTH)
      throw parameterError(`You cannot expand more than ${MAX_DEPTH} levels of a property`, "expand")
    return /** @type {T} */ (expandField(store, expanded, fields, path))
  }, object)

/**
 * @param {Store} store
 * @param {any} object
 * @param {string[]} fields
 * @param {string} path
 * @returns {unknown}
 */
function expandField(store, object, [field = "", ...rest], path) {
  if (Array.isArray(object)) return object.map((each) => expandField(store, each, [field, ...rest], path))
  if (object === null) return null
  const value = read(store, object, field, path)
  return { ...object, [field]: rest.length > 0 ? expandField(store, value, rest, path) : value }
}

/** @param {Store} store @param {any} object @param {string} field @param {string} path */
function read(store, object, field, path) {
  if (object.object === "charge" && field === "refunds") return refundsOf(store, object)
  const value = object[field]
  if (object.object === "list" && field === "data") return value
  if (value === undefined || !expandable.includes(field))
    throw parameterError(`This property cannot be expanded (${path}).`, "expand")
  if (typeof value !== "string") return value
  const prefix = /** @type {keyof typeof collections} */ (value.split("_")[0])
  return store.get(collections[prefix], value)
}

/** @param {Store} store @param {import("stripe").Stripe.Charge} charge */
const refundsOf = (store, charge) => ({
  object: "list",
  data: store.list("refunds").filter((refund) => refund.charge === charge.id),
  has_more: false,
  url: `/v1/charges/${charge.id}/refunds`,
})
