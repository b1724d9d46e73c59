import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { MESSAGES_ENQUEUED, type NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessagesStep } from "./steps/enqueue-messages-step"

/**
 * Puts a mail or a call into the outbox, from where it is delivered at least once and outside of the caller's request.
 * A second message with the same `dedupe_key` is not an error and changes nothing.
 */
export const enqueueMessageWorkflow = createWorkflow("enqueue-message", (message: NewMessage) => {
  const messages = transform({ message }, ({ message }) => [message])
  const enqueued = enqueueMessagesStep(messages)
  emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  return new WorkflowResponse(enqueued)
})
