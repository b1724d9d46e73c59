import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { revalidateStorefrontWorkflow } from "../outbox/revalidate-storefront"
import { deleteSiteEntryStep } from "./steps/delete-site-entry-step"

/** Takes an entry off the site. Its row stays, marked as deleted, and its address is free again. */
export const deleteSiteEntryWorkflow = createWorkflow("delete-site-entry", (input: { id: string }) => {
  const deleted = deleteSiteEntryStep(input.id)
  revalidateStorefrontWorkflow.runAsStep({ input: { tags: ["site"] } })
  return new WorkflowResponse(deleted)
})
