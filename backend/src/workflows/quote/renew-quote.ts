import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { makeQuoteWorkflow } from "./make-quote"
import { quoteLock } from "./quote-lock"
import { quoteNumber } from "./quote-number"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { planRenewalStep, type RenewQuoteInput } from "./steps/plan-renewal-step"

/** A fresh quote in place of one that is closed, once: whoever asks again gets the same as long as it holds. */
export const renewQuoteWorkflow = createWorkflow("renew-quote", (input: RenewQuoteInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planRenewalStep(input)
  const made = when("renewal-is-new", { plan }, ({ plan }) => plan.make !== null).then(() => {
    const made = makeQuoteWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => plan.make!) })
    addQuoteEventStep(
      transform({ input, made }, ({ input: { quote_id, renew }, made }) => ({
        quote_id,
        kind: "cloned" as const,
        name: renew.name,
        email: renew.email,
        version: renew.seen_version,
        total_cents: renew.seen_total_cents,
        note: `Renewed as ${quoteNumber(made)}`,
      })),
    )
    return made
  })
  releaseLockStep({ key })
  const id = transform({ plan, made }, ({ plan, made }) => plan.renewal_id ?? made?.id ?? "")
  return new WorkflowResponse(id)
})
