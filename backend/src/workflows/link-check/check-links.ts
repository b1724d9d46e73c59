import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { alertStaffWorkflow } from "../payment/alert-staff"
import { checkLinksStep, type CheckLinksInput } from "./steps/check-links-step"
import { findUntoldLinksStep } from "./steps/find-untold-links-step"
import { markLinksToldStep } from "./steps/mark-links-told-step"

/** Asks whether the links of the site still lead somewhere, and tells staff of those that are newly dead. It removes none. */
export const checkLinksWorkflow = createWorkflow("check-links", (input: CheckLinksInput) => {
  checkLinksStep(input)
  const untold = findUntoldLinksStep()
  when({ untold }, ({ untold }) => untold.ids.length > 0).then(() => {
    alertStaffWorkflow.runAsStep({ input: untold.alert })
    markLinksToldStep({ ids: untold.ids })
  })
  return new WorkflowResponse(untold)
})
