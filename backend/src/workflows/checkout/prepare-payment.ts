import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { assertNothingPaidStep } from "./steps/assert-nothing-paid"
import { assertSeenTotalStep } from "./steps/assert-seen-total"
import { holdStockStep } from "./steps/hold-stock"
import { openPaymentStep } from "./steps/open-payment"

export type PreparePaymentInput = { cart_id: string; seen_total_cents: number }

/**
 * Holds the stock and opens the one payment for a settled cart, before the card is touched. Whoever comes too late hears
 * "sold out" here, and nobody's card is charged for what is gone.
 */
export const preparePaymentWorkflow = createWorkflow("prepare-payment", (input: PreparePaymentInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 60 })
  assertNothingPaidStep(input.cart_id)
  assertSeenTotalStep(input)
  const hold = holdStockStep(input.cart_id)
  const payment = openPaymentStep({ cart_id: input.cart_id, held_until: hold.held_until })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(payment)
})
