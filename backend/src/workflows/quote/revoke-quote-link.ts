import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { revokeQuoteLinkStep, type RevokeQuoteLinkInput } from "./steps/revoke-quote-link-step"

/** Staff take a link back: from now on it opens nothing, as if it had never been. */
export const revokeQuoteLinkWorkflow = createWorkflow("revoke-quote-link", (input: RevokeQuoteLinkInput) => {
  revokeQuoteLinkStep(input)
  return new WorkflowResponse(undefined)
})
