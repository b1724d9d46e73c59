import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { markLinkOpenedStep } from "./steps/mark-link-opened-step"

export type OpenLinkInput = { link_id: string }

/** Logs that a link was opened for the first time, with what was seen then; once, however many browsers open it at once. */
export const openLinkWorkflow = createWorkflow("open-link", (input: OpenLinkInput) => {
  acquireLockStep({ key: input.link_id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const marked = markLinkOpenedStep(input)
  when("link-is-new", { marked }, ({ marked }) => marked.event !== null).then(() => {
    addQuoteEventStep(transform({ marked }, ({ marked }) => marked.event!))
  })
  releaseLockStep({ key: input.link_id })
  return new WorkflowResponse(undefined)
})
