import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SiteSettings } from "../../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../../modules/site-content"
import { SiteContentModuleService } from "../../../modules/site-content/service"
import { getSiteSettings } from "../get-site-settings"

export const setSiteSettingsStep = createStep(
  "set-site-settings",
  async (settings: SiteSettings, { container }) => {
    const before = await getSiteSettings(container)
    const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
    await site.setSiteSettings(settings)
    return new StepResponse(settings, before)
  },
  async (before, { container }) => {
    const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
    if (before) await site.setSiteSettings(before)
  },
)
