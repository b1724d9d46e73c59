// @ts-check
import { recordBalance } from "./balance.mjs"

/**
 * Ends the refunds whose time has come: they arrive, or the bank sends them back and the charge's refunded amount
 * shrinks again.
 * @param {import("../http/handle-request.mjs").Books} context
 */
export function settleRefunds(context) {
  const { store, now, emit } = context
  for (const { id, outcome, due } of store.list("settlements")) {
    if (due > now()) continue
    store.remove("settlements", id)
    const { pending_reason: _pending, ...refund } = store.get("refunds", id)
    const before = { status: refund.status }
    if (outcome === "pending") {
      emit("refund.updated", store.put("refunds", { ...refund, status: "succeeded" }), before)
      continue
    }
    const charge = store.get("charges", refund.charge)
    store.put("charges", { ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false })
    const failed = store.put("refunds", {
      ...refund,
      failure_balance_transaction: recordBalance(context, refund, { amount: refund.amount, type: "refund_failure" }),
      failure_reason: "expired_or_canceled_card",
      status: "failed",
    })
    emit("refund.failed", failed)
    emit("refund.updated", failed, before)
  }
}
