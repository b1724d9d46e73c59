import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { UpdateSiteEntry } from "../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { revalidateStorefrontWorkflow } from "../outbox/revalidate-storefront"
import { assertSiteEntryFitsStep } from "./steps/assert-site-entry-fits-step"
import { updateSiteEntryStep } from "./steps/update-site-entry-step"

/** Changes an entry, unless somebody else has since the form was filled. The lock lets no two compare at once. */
export const updateSiteEntryWorkflow = createWorkflow(
  "update-site-entry",
  (input: UpdateSiteEntry & { id: string }) => {
    acquireLockStep({ key: SITE_CONTENT_MODULE, timeout: 5, ttl: 30 })
    assertSiteEntryFitsStep(input)
    const updated = updateSiteEntryStep(input)
    releaseLockStep({ key: SITE_CONTENT_MODULE })
    revalidateStorefrontWorkflow.runAsStep({ input: { tags: ["site"] } })
    return new WorkflowResponse(updated)
  },
)
