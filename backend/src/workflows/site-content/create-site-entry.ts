import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SiteEntryInput } from "../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { revalidateStorefrontWorkflow } from "../outbox/revalidate-storefront"
import { assertSiteEntryFitsStep } from "./steps/assert-site-entry-fits-step"
import { createSiteEntryStep } from "./steps/create-site-entry-step"

/** Adds an entry at the end of its kind's list. */
export const createSiteEntryWorkflow = createWorkflow("create-site-entry", (entry: SiteEntryInput) => {
  acquireLockStep({ key: SITE_CONTENT_MODULE, timeout: 5, ttl: 30 })
  assertSiteEntryFitsStep({ entry })
  const created = createSiteEntryStep(entry)
  releaseLockStep({ key: SITE_CONTENT_MODULE })
  revalidateStorefrontWorkflow.runAsStep({ input: { tags: ["site"] } })
  return new WorkflowResponse(created)
})
