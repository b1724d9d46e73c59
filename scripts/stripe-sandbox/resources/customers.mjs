// @ts-check
import { clearable, listOf, oneOf, readParams, text } from "../http/read-params.mjs"
import { address, expandShape, mergeMetadata, metadata, shipping } from "../http/shared-params.mjs"
import { missing } from "../http/stripe-api-error.mjs"
import { createId } from "../store/create-id.mjs"
import { findPaymentMethod } from "./create-payment-method.mjs"
import { listObjects, listShape } from "./list-objects.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("../http/handle-request.mjs").Route} Route */
/** @typedef {import("stripe").Stripe.Customer} Customer */

const customerShape = {
  address: clearable(address),
  description: clearable(text(350)),
  email: clearable(text(512)),
  metadata,
  name: clearable(text(256)),
  phone: clearable(text(20)),
  preferred_locales: listOf(text()),
  shipping: clearable(shipping),
  tax_exempt: oneOf(["exempt", "none", "reverse"]),
  ...expandShape,
}

/**
 * @param {Context} context
 * @param {string} id
 * @param {string} [param]
 * @returns {Customer} one that was not deleted
 */
export function findCustomer(context, id, param = "id") {
  const customer = context.store.get("customers", id)
  if (!customer || customer.deleted) throw missing("customer", id, param)
  return customer
}

/** @param {Context} context */
function createCustomer(context) {
  const params = readParams(context.params, { ...customerShape, payment_method: text() })
  const { metadata: given, payment_method: methodId, expand: _expand, ...fields } = params
  const id = createId("cus").slice(0, 18)
  const customer = context.store.put("customers", {
    id,
    object: "customer",
    address: null,
    balance: 0,
    created: Math.floor(context.now() / 1000),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: id.slice(-8).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
    ...fields,
    metadata: mergeMetadata({}, given),
  })
  if (methodId !== undefined) {
    const method = findPaymentMethod(context, methodId)
    context.store.put("payment_methods", { ...method, customer: id })
  }
  context.emit("customer.created", customer)
  return customer
}

/** @param {Context} context */
function updateCustomer(context) {
  const { metadata: change, expand: _expand, ...fields } = readParams(context.params, customerShape)
  const before = findCustomer(context, context.path.id)
  const customer = { ...before, ...fields, metadata: mergeMetadata(before.metadata, change) }
  context.store.put("customers", customer)
  context.emit("customer.updated", customer)
  return customer
}

/** @param {Context} context */
function deleteCustomer(context) {
  const customer = findCustomer(context, context.path.id)
  for (const method of context.store.list("payment_methods").filter((each) => each.customer === customer.id))
    context.store.put("payment_methods", { ...method, customer: null })
  context.emit("customer.deleted", customer)
  return context.store.put("customers", { id: customer.id, object: "customer", deleted: true })
}

/** @param {Context} context */
function retrieveCustomer(context) {
  readParams(context.params, expandShape)
  const customer = context.store.get("customers", context.path.id)
  if (!customer) throw missing("customer", context.path.id)
  return customer
}

/** @param {Context} context */
function listCustomers(context) {
  const params = readParams(context.params, { ...listShape, email: text() })
  const isWanted = (/** @type {Customer} */ each) =>
    !each.deleted && (params.email === undefined || each.email === params.email)
  return listObjects(context, "customers", params, isWanted)
}

/** @type {Route[]} */
export const customerRoutes = [
  { name: "customers.create", method: "POST", path: "/v1/customers", run: createCustomer },
  { name: "customers.list", method: "GET", path: "/v1/customers", run: listCustomers },
  { name: "customers.retrieve", method: "GET", path: "/v1/customers/:id", run: retrieveCustomer },
  { name: "customers.update", method: "POST", path: "/v1/customers/:id", run: updateCustomer },
  { name: "customers.delete", method: "DELETE", path: "/v1/customers/:id", run: deleteCustomer },
]
