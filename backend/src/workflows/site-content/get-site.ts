import { MedusaContainer } from "@medusajs/framework/types"
import { SiteEntry, SiteEntryOf, SiteKind, SiteView } from "../../contracts/site-content"
import { shopDay } from "../../contracts/shop-time"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { isShownOn } from "../../modules/site-content/is-shown-on"
import { SiteContentModuleService } from "../../modules/site-content/service"
import { getSiteSettings } from "./get-site-settings"
import { ALL, siteEntryViews } from "./site-entry-views"

/** What visitors see at a moment: all that is published and in its days. */
export async function getSite(container: MedusaContainer, moment = new Date()): Promise<SiteView> {
  const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
  const day = shopDay(moment)
  const published = await site.listSiteEntries({ status: "published" }, ALL)
  const entries = await siteEntryViews(
    container,
    published.filter((record) => isShownOn(record, day)),
  )
  return {
    settings: await getSiteSettings(container),
    pages: ofKind(entries, "page"),
    fundraisers: ofKind(entries, "fundraiser"),
    partners: ofKind(entries, "partner"),
    practices: ofKind(entries, "practice"),
    tenets: ofKind(entries, "tenet"),
    sample_cards: ofKind(entries, "sample-card"),
  }
}

const ofKind = <Kind extends SiteKind>(entries: SiteEntry[], kind: Kind) =>
  entries.filter((entry): entry is SiteEntryOf<Kind> => entry.kind === kind)
