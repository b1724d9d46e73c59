import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { makeQuoteWorkflow } from "./make-quote"
import { planCloneStep, type CloneQuoteInput } from "./steps/plan-clone-step"

/** Staff make a draft from a quote: nobody else sees it until they send it. */
export const cloneQuoteWorkflow = createWorkflow("clone-quote", (input: CloneQuoteInput) => {
  const plan = planCloneStep(input)
  const quote = makeQuoteWorkflow.runAsStep({ input: plan })
  return new WorkflowResponse(quote)
})
