import { MedusaContainer } from "@medusajs/framework/types"
import { SiteKind, StaffSiteEntry } from "../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { SiteContentModuleService, SiteEntryRecord } from "../../modules/site-content/service"
import { listLinkFaults } from "../link-check/list-link-faults"
import { ALL, siteEntryViews } from "./site-entry-views"

/** All entries of a kind as staff edit them, in their order. */
export async function listSiteEntries(container: MedusaContainer, kind: SiteKind): Promise<StaffSiteEntry[]> {
  const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
  return asStaffSee(container, await site.listSiteEntries({ kind }, ALL))
}

/** @throws MedusaError not_found when there is no such entry */
export async function getSiteEntry(container: MedusaContainer, id: string): Promise<StaffSiteEntry> {
  const site = container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE)
  const [entry] = await asStaffSee(container, [await site.retrieveSiteEntry(id)])
  return entry!
}

async function asStaffSee(container: MedusaContainer, records: SiteEntryRecord[]): Promise<StaffSiteEntry[]> {
  const changed = new Map(records.map(({ id, updated_at }) => [id, updated_at]))
  const [views, faults] = await Promise.all([siteEntryViews(container, records), listLinkFaults(container)])
  return views.map((view) => ({
    ...view,
    updated_at: changed.get(view.id)!.toISOString(),
    link_fault: faults.get(view.link_url ?? "") ?? null,
  }))
}
