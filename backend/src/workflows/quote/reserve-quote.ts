import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createReservationsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { releaseHoldStep } from "../checkout/steps/release-hold"
import { quoteLock } from "./quote-lock"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { planReservationStep, type ReserveQuoteInput } from "./steps/plan-reservation-step"

/** Staff keep the decks of a quote back for it. Repeating it changes nothing. */
export const reserveQuoteWorkflow = createWorkflow("reserve-quote", (input: ReserveQuoteInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planReservationStep(input)
  when("is-not-reserved-yet", { plan }, ({ plan }) => plan.reservations.length > 0).then(() => {
    createReservationsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ reservations: plan.reservations })),
    })
    addQuoteEventStep(plan.event)
  })
  releaseHoldStep(input.quote_id)
  releaseLockStep({ key })
  return new WorkflowResponse(undefined)
})
