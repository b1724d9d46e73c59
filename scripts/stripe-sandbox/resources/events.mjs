// @ts-check
import { flag, listOf, readParams, text } from "../http/read-params.mjs"
import { expandShape } from "../http/shared-params.mjs"
import { missing } from "../http/stripe-api-error.mjs"
import { listObjects, listShape } from "./list-objects.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */

/** @param {Context} context */
function list(context) {
  const params = readParams(context.params, {
    ...listShape,
    type: text(),
    types: listOf(text()),
    delivery_success: flag,
  })
  const { type, types, delivery_success: isDelivered } = params
  const isWanted = (/** @type {import("stripe").Stripe.Event} */ each) =>
    (type === undefined || each.type === type) &&
    (types === undefined || types.includes(each.type)) &&
    (isDelivered === undefined || (each.pending_webhooks === 0) === isDelivered)
  return listObjects(context, "events", params, isWanted)
}

/** @param {Context} context */
function retrieve(context) {
  readParams(context.params, expandShape)
  const event = context.store.get("events", context.path.id)
  if (!event) throw missing("event", context.path.id)
  return event
}

/** @type {import("../http/handle-request.mjs").Route[]} */
export const eventRoutes = [
  { name: "events.list", method: "GET", path: "/v1/events", run: list },
  { name: "events.retrieve", method: "GET", path: "/v1/events/:id", run: retrieve },
]
