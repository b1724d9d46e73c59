import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteTaxTableRowStep } from "./steps/delete-tax-table-row-step"

/** Takes a row out of the tax table. */
export const deleteTaxTableRowWorkflow = createWorkflow(
  "delete-tax-table-row",
  (input: { id: string }) => new WorkflowResponse(deleteTaxTableRowStep(input.id)),
)
