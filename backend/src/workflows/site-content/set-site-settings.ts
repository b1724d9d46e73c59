import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SiteSettings } from "../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { revalidateStorefrontWorkflow } from "../outbox/revalidate-storefront"
import { setSiteSettingsStep } from "./steps/set-site-settings-step"

/** Sets the links of the whole site. */
export const setSiteSettingsWorkflow = createWorkflow("set-site-settings", (settings: SiteSettings) => {
  acquireLockStep({ key: SITE_CONTENT_MODULE, timeout: 5, ttl: 30 })
  const set = setSiteSettingsStep(settings)
  releaseLockStep({ key: SITE_CONTENT_MODULE })
  revalidateStorefrontWorkflow.runAsStep({ input: { tags: ["site"] } })
  return new WorkflowResponse(set)
})
