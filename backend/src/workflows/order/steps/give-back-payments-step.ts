import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { toMajor } from "../../../pricing/cents"
import { dropUnconfirmedCaptures } from "../../payment/drop-unconfirmed-captures"
import { findOrder } from "../find-order"
import { paymentsOf, type StoredPayment } from "../stored-order"

export type GiveBackPaymentsInput = { order_id: string; created_by?: string }

/** Refunds what was taken and voids what is held. Without an undo: repeating it gives back only what is left. */
export const giveBackPaymentsStep = createStep(
  "give-back-payments",
  async ({ order_id, created_by }: GiveBackPaymentsInput, { container }) => {
    const found = await findOrder(container, order_id)
    for (const payment of found ? paymentsOf(found.order) : [])
      if (!payment.canceled_at) await giveBack(container, payment, created_by)
    return new StepResponse()
  },
)

async function giveBack(container: MedusaContainer, payment: StoredPayment, created_by?: string) {
  if (!payment.captured_at) {
    await dropUnconfirmedCaptures(container, payment.id)
    await container.resolve(Modules.PAYMENT).cancelPayment(payment.id)
    return
  }
  const sum = (entries: { amount: number }[] | null | undefined) =>
    (entries ?? []).reduce((all, { amount }) => all + amount, 0)
  const left = sum(payment.captures) - sum(payment.refunds)
  if (left > 0)
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount: toMajor(left), created_by },
    })
}
