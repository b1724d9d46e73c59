import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED } from "../../modules/outbox/message-kinds"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import { findDueMessagesStep, type FindDueMessagesInput } from "./steps/find-due-messages-step"

/** Puts the mails that orders should have led to into the outbox. Repeating it is harmless. */
export const tellOfOrdersWorkflow = createWorkflow("tell-of-orders", (input: FindDueMessagesInput) => {
  const messages = findDueMessagesStep(input)
  const enqueued = enqueueMessagesStep(messages)
  emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  return new WorkflowResponse(enqueued)
})
