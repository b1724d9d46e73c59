import { MedusaContainer } from "@medusajs/framework/types"
import { SiteEntry, SiteView } from "../../contracts/site-content"
import { readLinkToken } from "../../link-token"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { SiteContentModuleService } from "../../modules/site-content/service"
import { getSite } from "./get-site"
import { siteEntryViews } from "./site-entry-views"

/**
 * The entry that a preview link leads to, as it would be shown, with the site around it.
 * @returns null alike for a link that was made up, that has expired, and whose entry is gone
 */
export async function getSitePreview(
  container: MedusaContainer,
  token: string,
): Promise<{ entry: SiteEntry; site: SiteView } | null> {
  const id = readLinkToken("site-preview", token)
  if (!id) return null
  const records = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
  const [entry] = await siteEntryViews(container, await records.listSiteEntries({ id }, { take: 1 }))
  return entry ? { entry, site: await getSite(container) } : null
}
