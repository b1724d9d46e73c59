// @ts-check
import { clearable, readParams, text } from "../http/read-params.mjs"
import { expandShape, mergeMetadata, metadata, shipping } from "../http/shared-params.mjs"
import { missing } from "../http/stripe-api-error.mjs"
import { listObjects, listShape } from "./list-objects.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.Charge} Charge */

const updateShape = {
  description: clearable(text()),
  metadata,
  receipt_email: clearable(text(800)),
  shipping: clearable(shipping),
  transfer_group: text(),
  ...expandShape,
}

/** @param {Context} context @returns {Charge} */
function findCharge(context) {
  const charge = context.store.get("charges", context.path.id)
  if (!charge) throw missing("charge", context.path.id)
  return charge
}

/** @param {Context} context */
function list(context) {
  const params = readParams(context.params, {
    ...listShape,
    customer: text(),
    payment_intent: text(),
    transfer_group: text(),
  })
  const filters = /** @type {const} */ (["customer", "payment_intent", "transfer_group"])
  const isWanted = (/** @type {Charge} */ each) =>
    filters.every((name) => params[name] === undefined || each[name] === params[name])
  return listObjects(context, "charges", params, isWanted)
}

/** @param {Context} context */
function retrieve(context) {
  readParams(context.params, expandShape)
  return findCharge(context)
}

/** @param {Context} context */
function update(context) {
  const { metadata: change, expand: _expand, ...fields } = readParams(context.params, updateShape)
  const before = findCharge(context)
  const charge = { ...before, ...fields, metadata: mergeMetadata(before.metadata, change) }
  context.store.put("charges", charge)
  context.emit("charge.updated", charge)
  return charge
}

/** @type {import("../http/handle-request.mjs").Route[]} */
export const chargeRoutes = [
  { name: "charges.list", method: "GET", path: "/v1/charges", run: list },
  { name: "charges.retrieve", method: "GET", path: "/v1/charges/:id", run: retrieve },
  { name: "charges.update", method: "POST", path: "/v1/charges/:id", run: update },
]
