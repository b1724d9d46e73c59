import { MedusaContainer } from "@medusajs/framework/types"
import { SITE_KINDS, SiteKind } from "../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { linksIn } from "../../modules/site-content/links-in"
import { SiteContentModuleService } from "../../modules/site-content/service"
import { getSiteSettings } from "./get-site-settings"
import { ALL } from "./site-entry-views"

const KIND_IN_WORDS: Record<SiteKind, string> = {
  page: "Page",
  fundraiser: "Fundraiser",
  partner: "Partner",
  practice: "Practice",
  tenet: "Tenet",
  "sample-card": "Sample card",
}

/** A link out of the site, and where it stands, in words for staff. */
export type SiteLink = { url: string; where: string }

/** Every link that staff have put into entries, drafts too, into their texts and into the settings. */
export async function listSiteLinks(container: MedusaContainer): Promise<SiteLink[]> {
  const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
  const entries = await site.listSiteEntries({ kind: [...SITE_KINDS] }, ALL)
  const { nonprofit_url, calendar_url } = await getSiteSettings(container)
  return [
    ...entries.flatMap(({ kind, title, link_url, text }) =>
      [...(link_url ? [link_url] : []), ...linksIn(text)].map((url) => ({
        url,
        where: `${KIND_IN_WORDS[kind]} "${title}"`,
      })),
    ),
    ...(nonprofit_url ? [{ url: nonprofit_url, where: "Settings: the nonprofit's own site" }] : []),
    ...(calendar_url ? [{ url: calendar_url, where: "Settings: the public calendar" }] : []),
  ]
}
