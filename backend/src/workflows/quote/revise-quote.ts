import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deleteReservationsStep,
  releaseLockStep,
  updateReservationsStep,
} from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { quoteLock } from "./quote-lock"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { giveUpQuotePaymentStep } from "./steps/give-up-quote-payment-step"
import { makeQuoteVersionStep } from "./steps/make-quote-version-step"
import { planRevisionStep, type ReviseQuoteInput } from "./steps/plan-revision-step"
import { updateQuoteStep } from "./steps/update-quote-step"

/**
 * Staff make a new version, which counts at once: what was approved before is to be approved anew. Nobody is told until
 * they send it.
 */
export const reviseQuoteWorkflow = createWorkflow("revise-quote", (input: ReviseQuoteInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planRevisionStep(input)
  giveUpQuotePaymentStep(input.quote_id)
  const version = makeQuoteVersionStep(plan.version)
  updateQuoteStep(
    transform({ input, plan }, ({ input, plan }) => ({
      id: input.quote_id,
      status: plan.status,
      ...{ approved_by_name: null, approved_by_email: null, approved_at: null },
    })),
  )
  const event = transform({ input, plan, version }, ({ input, plan, version }) => ({
    quote_id: input.quote_id,
    version: version.number,
    total_cents: version.total_cents,
    name: plan.staff,
  }))
  addQuoteEventStep(transform({ event }, ({ event }) => ({ ...event, kind: "revised" as const }))).config({
    name: "log-revision",
  })
  when("too-much-is-kept", { plan }, ({ plan }) => plan.reservations.update.length > 0).then(() => {
    updateReservationsStep(plan.reservations.update)
  })
  when("something-is-given-back", { plan }, ({ plan }) => plan.reservations.remove.length > 0).then(() => {
    deleteReservationsStep(plan.reservations.remove)
  })
  when("nothing-is-kept-any-more", { plan }, ({ plan }) => {
    return plan.reservations.were_kept && !plan.reservations.are_kept
  }).then(() => {
    addQuoteEventStep(
      transform({ event }, ({ event }) => ({
        ...event,
        kind: "released" as const,
        note: "The new version needs more than was reserved.",
      })),
    ).config({ name: "log-release" })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(version)
})
