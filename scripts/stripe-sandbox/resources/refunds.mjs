// @ts-check
import { integer, oneOf, readParams, text } from "../http/read-params.mjs"
import { expandShape, mergeMetadata, metadata } from "../http/shared-params.mjs"
import { missing, parameterError, refused } from "../http/stripe-api-error.mjs"
import { createId } from "../store/create-id.mjs"
import { recordBalance } from "./balance.mjs"
import { cardBehind } from "./create-payment-method.mjs"
import { listObjects, listShape } from "./list-objects.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.Charge} Charge */
/** @typedef {import("stripe").Stripe.Refund} Refund */

const createShape = {
  amount: integer(1),
  charge: text(),
  metadata,
  payment_intent: text(),
  reason: oneOf(["duplicate", "fraudulent", "requested_by_customer"]),
  ...expandShape,
}

/** @param {Context} context @returns {Refund} */
function create(context) {
  const params = readParams(context.params, createShape)
  const charge = findRefundable(context, params)
  const left = charge.amount - charge.amount_refunded
  const amount = params.amount ?? left
  if (left === 0)
    throw refused(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
      charge: charge.id,
    })
  if (charge.disputed)
    throw refused(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: "charge_disputed" })
  if (amount > left)
    throw refused(`Refund amount (${dollars(amount)}) is greater than unrefunded amount on charge (${dollars(left)})`, {
      param: "amount",
    })
  const card = cardBehind(context, String(charge.payment_method))
  const refund = keepRefund(context, charge, amount, params, card.refund === "pending" ? "pending" : "succeeded")
  if (card.refund)
    context.store.put("settlements", { id: refund.id, outcome: card.refund, due: context.now() + SETTLE_MS })
  return refund
}

/** Two of Stripe's test cards settle a refund, or send it back, after a while: here soon enough to be seen in a test. */
const SETTLE_MS = 2000

/** @param {Context} context @param {{ charge?: string, payment_intent?: string }} params @returns {Charge} */
function findRefundable({ store }, { charge: chargeId, payment_intent: intentId }) {
  if ((chargeId === undefined) === (intentId === undefined))
    throw parameterError(
      "One of the following params should be provided for this request: payment_intent or charge.",
      "charge",
    )
  if (chargeId !== undefined) {
    const charge = store.get("charges", chargeId)
    if (!charge) throw missing("charge", chargeId, "charge")
    if (charge.captured) return charge
    throw refused(
      `This uncaptured Charge was created by a PaymentIntent (${charge.payment_intent}). You must cancel the PaymentIntent to reverse the authorization instead of refunding the Charge directly.`,
      { code: "charge_not_refundable" },
    )
  }
  const intent = store.get("payment_intents", String(intentId))
  if (!intent) throw missing("payment_intent", String(intentId), "payment_intent")
  if (intent.status === "succeeded") return store.get("charges", intent.latest_charge)
  throw refused(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
    code: "payment_intent_unexpected_state",
    param: "payment_intent",
  })
}

/**
 * @param {Context} context
 * @param {Charge} charge
 * @param {number} amount cents
 * @param {{ reason?: string, metadata?: import("../http/shared-params.mjs").MetadataChange }} params
 * @param {"succeeded" | "pending"} status
 * @returns {Refund}
 */
function keepRefund(context, charge, amount, params, status) {
  const id = createId("re")
  const refund = {
    id,
    object: "refund",
    amount,
    balance_transaction: recordBalance(context, { id, currency: charge.currency }, { amount: -amount, type: "refund" }),
    charge: charge.id,
    created: Math.floor(context.now() / 1000),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      card: { reference_status: "pending", reference_type: "acquirer_reference_number", type: "refund" },
      type: "card",
    },
    metadata: mergeMetadata({}, params.metadata),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    ...(status === "pending" && { pending_reason: "processing" }),
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status,
    transfer_reversal: null,
  }
  const refunded = charge.amount_refunded + amount
  const changed = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount }
  context.store.put("refunds", refund)
  context.emit("refund.created", refund)
  context.emit("charge.refunded", context.store.put("charges", changed), { amount_refunded: charge.amount_refunded })
  return /** @type {Refund} */ (/** @type {unknown} */ (refund))
}

/** @param {number} cents */
const dollars = (cents) => `$${(cents / 100).toFixed(2)}`

/** @param {Context} context @returns {Refund} */
function find(context) {
  const refund = context.store.get("refunds", context.path.id)
  if (!refund) throw missing("refund", context.path.id)
  return refund
}

/** @param {Context} context */
function retrieve(context) {
  readParams(context.params, expandShape)
  return find(context)
}

/** @param {Context} context */
function update(context) {
  const params = readParams(context.params, { metadata, ...expandShape })
  const before = find(context)
  const refund = { ...before, metadata: mergeMetadata(before.metadata ?? {}, params.metadata) }
  context.store.put("refunds", refund)
  context.emit("refund.updated", refund)
  return refund
}

/** @param {Context} context */
function list(context) {
  const params = readParams(context.params, { ...listShape, charge: text(), payment_intent: text() })
  const isWanted = (/** @type {Refund} */ each) =>
    (params.charge === undefined || each.charge === params.charge) &&
    (params.payment_intent === undefined || each.payment_intent === params.payment_intent)
  return listObjects(context, "refunds", params, isWanted)
}

/** @type {import("../http/handle-request.mjs").Route[]} */
export const refundRoutes = [
  { name: "refunds.create", method: "POST", path: "/v1/refunds", run: create },
  { name: "refunds.list", method: "GET", path: "/v1/refunds", run: list },
  { name: "refunds.retrieve", method: "GET", path: "/v1/refunds/:id", run: retrieve },
  { name: "refunds.update", method: "POST", path: "/v1/refunds/:id", run: update },
]
