import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { closeQuoteWorkflow } from "./close-quote"
import { quoteLock } from "./quote-lock"
import { planWithdrawalStep, type WithdrawQuoteInput } from "./steps/plan-withdrawal-step"

/** Staff take a quote back, and say why. */
export const withdrawQuoteWorkflow = createWorkflow("withdraw-quote", (input: WithdrawQuoteInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planWithdrawalStep(input)
  closeQuoteWorkflow.runAsStep({ input: plan })
  releaseLockStep({ key })
  return new WorkflowResponse(undefined)
})
