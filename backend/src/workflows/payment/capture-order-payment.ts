import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { moneyLock } from "./money-lock"
import { dropUnconfirmedCapturesStep } from "./steps/drop-unconfirmed-captures-step"

type Payment = { id: string; captured_at?: unknown; canceled_at?: unknown }
type Collection = { payments?: (Payment | null)[] | null } | null

/** Takes the authorised money of an order. Repeating it takes nothing more; an order without a payment is left alone. */
export const captureOrderPaymentWorkflow = createWorkflow("capture-order-payment", (input: { order_id: string }) => {
  const key = transform({ input }, ({ input }) => moneyLock(input.order_id))
  acquireLockStep({ key, timeout: 30, ttl: 60 })
  const { data: orders } = useQueryGraphStep({
    entity: "order",
    fields: ["id", "payment_collections.payments.*"],
    filters: { id: input.order_id },
  })
  const payment = transform({ orders }, ({ orders }) => {
    const collections: Collection[] = orders[0]?.payment_collections ?? []
    const payments = collections.flatMap((collection) => collection?.payments ?? [])
    return payments.find((candidate) => candidate && !candidate.captured_at && !candidate.canceled_at) ?? null
  })
  when("a-payment-is-authorized", { payment }, ({ payment }) => payment !== null).then(() => {
    const toCapture = transform({ payment }, ({ payment }) => ({ payment_id: payment!.id }))
    dropUnconfirmedCapturesStep(toCapture)
    capturePaymentWorkflow.runAsStep({ input: toCapture })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(undefined)
})
