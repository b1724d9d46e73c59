// @ts-check
import { oneOf, readParams, required, text } from "../http/read-params.mjs"
import { billingDetails, expandShape, mergeMetadata, metadata } from "../http/shared-params.mjs"
import { missing, refused } from "../http/stripe-api-error.mjs"
import { createPaymentMethod, findPaymentMethod, paymentMethodShape } from "./create-payment-method.mjs"
import { findCustomer } from "./customers.mjs"
import { listObjects, listShape } from "./list-objects.mjs"

/** @typedef {import("../http/handle-request.mjs").Route} Route */

const updateShape = {
  allow_redisplay: oneOf(["always", "limited", "unspecified"]),
  billing_details: billingDetails,
  metadata,
  ...expandShape,
}

/** @type {Route[]} */
export const paymentMethodRoutes = [
  {
    name: "payment_methods.create",
    method: "POST",
    path: "/v1/payment_methods",
    keys: ["secret", "publishable"],
    run: (context) =>
      createPaymentMethod(context, readParams(context.params, { ...paymentMethodShape, ...expandShape })),
  },
  {
    name: "payment_methods.list",
    method: "GET",
    path: "/v1/payment_methods",
    run: (context) => {
      const params = readParams(context.params, {
        ...listShape,
        customer: text(),
        type: oneOf(["card"]),
        allow_redisplay: oneOf(["always", "limited", "unspecified"]),
      })
      const isWanted = (/** @type {import("stripe").Stripe.PaymentMethod} */ each) =>
        each.customer === params.customer &&
        (params.allow_redisplay === undefined || each.allow_redisplay === params.allow_redisplay)
      return listObjects(context, "payment_methods", params, isWanted)
    },
  },
  {
    name: "payment_methods.retrieve",
    method: "GET",
    path: "/v1/payment_methods/:id",
    run: (context) => {
      readParams(context.params, expandShape)
      return findPaymentMethod(context, context.path.id, "id")
    },
  },
  {
    name: "payment_methods.update",
    method: "POST",
    path: "/v1/payment_methods/:id",
    run: (context) => {
      const { metadata: change, expand: _expand, ...changes } = readParams(context.params, updateShape)
      const method = context.store.get("payment_methods", context.path.id)
      if (!method) throw missing("PaymentMethod", context.path.id)
      const changed = { ...method, ...changes, metadata: mergeMetadata(method.metadata, change) }
      return context.store.put("payment_methods", changed)
    },
  },
  {
    name: "payment_methods.attach",
    method: "POST",
    path: "/v1/payment_methods/:id/attach",
    run: (context) => {
      const params = readParams(context.params, { customer: text(), ...expandShape })
      const customer = findCustomer(context, required(params.customer, "customer"), "customer")
      const method = findPaymentMethod(context, context.path.id, "id")
      if (method.customer !== null && method.customer !== customer.id)
        throw refused("The payment method you provided has already been attached to a customer.")
      const attached = context.store.put("payment_methods", { ...method, customer: customer.id })
      context.emit("payment_method.attached", attached)
      return attached
    },
  },
  {
    name: "payment_methods.detach",
    method: "POST",
    path: "/v1/payment_methods/:id/detach",
    run: (context) => {
      readParams(context.params, expandShape)
      const method = context.store.get("payment_methods", context.path.id)
      if (!method) throw missing("PaymentMethod", context.path.id)
      if (method.customer === null)
        throw refused("The payment method you provided is not attached to a customer so detachment is impossible.")
      const detached = context.store.put("payment_methods", { ...method, customer: null })
      context.emit("payment_method.detached", detached, { customer: method.customer })
      return detached
    },
  },
]
