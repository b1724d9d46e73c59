import { MedusaContainer } from "@medusajs/framework/types"
import { SiteSettings } from "../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { SITE_SETTING_ID } from "../../modules/site-content/models/site-setting"
import { SiteContentModuleService } from "../../modules/site-content/service"

/** Links of the whole site; null where staff have set none. */
export async function getSiteSettings(container: MedusaContainer): Promise<SiteSettings> {
  const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
  const [row] = await site.listSiteSettings({ id: SITE_SETTING_ID }, { take: 1 })
  return { nonprofit_url: row?.nonprofit_url ?? null, calendar_url: row?.calendar_url ?? null }
}
