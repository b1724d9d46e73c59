// @ts-check
import { readParams, text } from "../http/read-params.mjs"
import { expandShape } from "../http/shared-params.mjs"
import { missing } from "../http/stripe-api-error.mjs"
import { createId } from "../store/create-id.mjs"
import { recordBalance } from "./balance.mjs"
import { listObjects, listShape } from "./list-objects.mjs"

/** @typedef {import("../http/handle-request.mjs").Context} Context */
/** @typedef {import("stripe").Stripe.Charge} Charge */
/** @typedef {import("stripe").Stripe.Dispute} Dispute */

const ANSWER_WITHIN_SECONDS = 10 * 24 * 60 * 60

const evidenceFields = /** @type {const} */ ([
  "access_activity_log",
  "billing_address",
  "cancellation_policy",
  "cancellation_policy_disclosure",
  "cancellation_rebuttal",
  "customer_communication",
  "customer_email_address",
  "customer_name",
  "customer_purchase_ip",
  "customer_signature",
  "duplicate_charge_documentation",
  "duplicate_charge_explanation",
  "duplicate_charge_id",
  "product_description",
  "receipt",
  "refund_policy",
  "refund_policy_disclosure",
  "refund_refusal_explanation",
  "service_date",
  "service_documentation",
  "shipping_address",
  "shipping_carrier",
  "shipping_date",
  "shipping_documentation",
  "shipping_tracking_number",
  "uncategorized_file",
  "uncategorized_text",
])

/**
 * The card's holder disputes a captured charge: the money leaves until the case is decided.
 * @param {import("../http/handle-request.mjs").Books} context
 * @param {Charge} charge
 * @param {string} reason Stripe's, e.g. `fraudulent`
 * @returns {Dispute}
 */
export function disputeCharge(context, charge, reason) {
  const created = Math.floor(context.now() / 1000)
  const amount = charge.amount - charge.amount_refunded
  const transaction = recordBalance(context, charge, { amount: -amount, type: "adjustment" })
  /** @type {Dispute} */
  const dispute = {
    id: createId("du"),
    object: "dispute",
    amount,
    balance_transactions: [context.store.get("balance_transactions", transaction)],
    charge: charge.id,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: {
      .../** @type {any} */ (Object.fromEntries(evidenceFields.map((field) => [field, null]))),
      enhanced_evidence: {},
    },
    evidence_details: {
      due_by: created + ANSWER_WITHIN_SECONDS,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: "needs_response",
  }
  context.store.put("disputes", dispute)
  context.store.put("charges", { ...charge, disputed: true })
  context.emit("charge.dispute.created", dispute)
  context.emit("charge.dispute.funds_withdrawn", dispute)
  return dispute
}

/** @param {Context} context */
function retrieve(context) {
  readParams(context.params, expandShape)
  const dispute = context.store.get("disputes", context.path.id)
  if (!dispute) throw missing("dispute", context.path.id)
  return dispute
}

/** @param {Context} context */
function list(context) {
  const params = readParams(context.params, { ...listShape, charge: text(), payment_intent: text() })
  const isWanted = (/** @type {Dispute} */ each) =>
    (params.charge === undefined || each.charge === params.charge) &&
    (params.payment_intent === undefined || each.payment_intent === params.payment_intent)
  return listObjects(context, "disputes", params, isWanted)
}

/** @type {import("../http/handle-request.mjs").Route[]} */
export const disputeRoutes = [
  { name: "disputes.list", method: "GET", path: "/v1/disputes", run: list },
  { name: "disputes.retrieve", method: "GET", path: "/v1/disputes/:id", run: retrieve },
]
