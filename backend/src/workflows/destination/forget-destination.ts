import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetDestinationStep, type ForgetDestinationInput } from "./steps/forget-destination-step"

/** Takes a school off the ones that a customer picks from. */
export const forgetDestinationWorkflow = createWorkflow("forget-destination", (input: ForgetDestinationInput) => {
  forgetDestinationStep(input)
  return new WorkflowResponse(undefined)
})
