import "server-only"
import { SiteEntry, SiteView, type SiteEntryOf } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { tags } from "@/lib/cache-tags"
import { callMedusa, orNull, readKept } from "@/lib/medusa"

const path = "/store/shop/site"
const Site = z.object({ site: SiteView })

/** Everything that staff have published, kept until the backend says that it changed. */
export async function getSite(): Promise<SiteView> {
  return (await readKept(path, Site, [tags.site])).site
}

/** The same, as it stands at this moment. */
export async function readSiteNow(): Promise<SiteView> {
  return (await callMedusa(path, Site)).site
}

/** One page by its slug, null where there is none to be seen. */
export async function getPage(slug: string): Promise<SiteEntryOf<"page"> | null> {
  return (await getSite()).pages.find((page) => page.slug === slug) ?? null
}

const Preview = z.object({ entry: SiteEntry, site: SiteView })

/** What a preview link shows, as it is at this moment; null for a link that shows nothing, or no longer. */
export async function getPreview(token: string): Promise<z.infer<typeof Preview> | null> {
  return await orNull(callMedusa(`/store/shop/site/preview/${encodeURIComponent(token)}`, Preview))
}
