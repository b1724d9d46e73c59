import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deliverDueMessagesStep } from "./steps/deliver-due-messages-step"

/** Sends every message that is due. May run any number of times at once, in any number of processes. */
export const deliverMessagesWorkflow = createWorkflow("deliver-messages", () => {
  deliverDueMessagesStep()
  return new WorkflowResponse(undefined)
})
