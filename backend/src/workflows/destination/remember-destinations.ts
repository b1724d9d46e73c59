import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rememberDestinationsStep, type RememberDestinationsInput } from "./steps/remember-destinations-step"

/** Remembers the schools of a signed-in buyer's sheet, to be picked from the next time. */
export const rememberDestinationsWorkflow = createWorkflow(
  "remember-destinations",
  (input: RememberDestinationsInput) => {
    rememberDestinationsStep(input)
    return new WorkflowResponse(undefined)
  },
)
