import { MedusaContainer } from "@medusajs/framework/types"
import { SiteEntry } from "../../contracts/site-content"
import { SITE_CONTENT_MODULE } from "../../modules/site-content"
import { SiteContentModuleService, SiteEntryRecord } from "../../modules/site-content/service"

/** More than any list of the site will ever hold. */
export const ALL = { take: 10_000 }

/** Stored entries as they are shown, each with its picture, in the order of their lists. */
export async function siteEntryViews(container: MedusaContainer, records: SiteEntryRecord[]): Promise<SiteEntry[]> {
  const id = records.flatMap(({ picture_id }) => picture_id ?? [])
  const stored = await container.resolve<SiteContentModuleService>(SITE_CONTENT_MODULE).listSitePictures({ id }, ALL)
  const pictures = new Map(stored.map((picture) => [picture.id, picture]))
  return records.toSorted(byPlace).map(({ details, ...record }) => {
    const picture = pictures.get(record.picture_id ?? "")
    return SiteEntry.parse({ ...record, ...details, picture: picture ? { ...picture, alt: record.picture_alt } : null })
  })
}

const byPlace = (a: SiteEntryRecord, b: SiteEntryRecord) => a.rank - b.rank || (a.id < b.id ? -1 : 1)
