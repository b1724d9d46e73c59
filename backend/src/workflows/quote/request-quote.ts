import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import type { RequestQuote } from "../../contracts/quote-request"
import { rememberDestinationsStep } from "../destination/steps/remember-destinations-step"
import { makeQuoteWorkflow } from "./make-quote"
import { findSameRequestStep } from "./steps/find-same-request-step"
import { planQuoteStep } from "./steps/plan-quote-step"
import { requestKey } from "./request-key"

/** `customer_id` of who is signed in, or null. */
export type RequestQuoteInput = { request: RequestQuote; customer_id: string | null }

/**
 * A quote for a sheet, at the server's own prices. The same request twice within moments, as by a double click, is one
 * quote: whoever comes second gets the first one's.
 */
export const requestQuoteWorkflow = createWorkflow("request-quote", (input: RequestQuoteInput) => {
  const key = transform({ input }, ({ input }) => requestKey(input))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const same = findSameRequestStep(key)
  const made = when("nobody-has-asked-for-it", { same }, ({ same }) => same.id === null).then(() => {
    const plan = planQuoteStep(transform({ input, key }, ({ input, key }) => ({ ...input, request_key: key })))
    rememberDestinationsStep(
      transform({ input }, ({ input: { customer_id, request } }) => ({
        customer_id,
        destinations: request.sheet.destinations,
      })),
    )
    return makeQuoteWorkflow.runAsStep({ input: plan })
  })
  releaseLockStep({ key })
  const id = transform({ same, made }, ({ same, made }) => same.id ?? made?.id ?? "")
  return new WorkflowResponse(id)
})
