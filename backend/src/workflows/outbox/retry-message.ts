import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED } from "../../modules/outbox/message-kinds"
import { retryMessageStep } from "./steps/retry-message-step"

/** Makes a message that was given up due once more. */
export const retryMessageWorkflow = createWorkflow("retry-message", (input: { id: string }) => {
  const retried = retryMessageStep(input)
  emitEventStep({ eventName: MESSAGES_ENQUEUED, data: retried })
  return new WorkflowResponse(retried)
})
