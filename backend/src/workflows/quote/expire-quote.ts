import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { closeQuoteWorkflow } from "./close-quote"
import { quoteLock } from "./quote-lock"
import { planExpiryStep } from "./steps/plan-expiry-step"

/** Marks a quote whose time is over, gives back what was kept for it, and tells its requester; once, however often it runs. */
export const expireQuoteWorkflow = createWorkflow("expire-quote", (input: { quote_id: string }) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planExpiryStep(input.quote_id)
  when("is-still-due", { plan }, ({ plan }) => plan.is_due).then(() => {
    closeQuoteWorkflow.runAsStep({ input: plan.closing })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(undefined)
})
