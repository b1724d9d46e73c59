import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SITE_CONTENT_MODULE } from "../../../modules/site-content"
import { SiteContentModuleService } from "../../../modules/site-content/service"

/** @throws MedusaError not_found when there is no such entry. */
export const deleteSiteEntryStep = createStep(
  "delete-site-entry",
  async (id: string, { container }) => {
    const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
    await site.retrieveSiteEntry(id)
    await site.softDeleteSiteEntries(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE).restoreSiteEntries(id)
  },
)
