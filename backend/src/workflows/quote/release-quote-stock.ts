import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, deleteReservationsStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { quoteLock } from "./quote-lock"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { planReleaseStep } from "./steps/plan-release-step"
import type { ReserveQuoteInput } from "./steps/plan-reservation-step"

/** Staff give back to the shelves what they kept for a quote. */
export const releaseQuoteStockWorkflow = createWorkflow("release-quote-stock", (input: ReserveQuoteInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planReleaseStep(input)
  when("something-is-reserved", { plan }, ({ plan }) => plan.ids.length > 0).then(() => {
    deleteReservationsStep(plan.ids)
    addQuoteEventStep(plan.event)
  })
  releaseLockStep({ key })
  return new WorkflowResponse(undefined)
})
