import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMessageStep, type EnqueueMessageInput } from "./steps/enqueue-message-step"

/** Tells the workers that something is due, so that a mail leaves within a second instead of at the next minute. */
export const MESSAGE_ENQUEUED = "outbox.message-enqueued"

/**
 * Puts a mail or a call into the outbox, from where it is delivered at least once and outside of the caller's request.
 * A second message with the same `dedupe_key` is not an error and changes nothing.
 */
export const enqueueMessageWorkflow = createWorkflow("enqueue-message", (input: EnqueueMessageInput) => {
  const message = enqueueMessageStep(input)
  emitEventStep({ eventName: MESSAGE_ENQUEUED, data: message })
  return new WorkflowResponse(message)
})
