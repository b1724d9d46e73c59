import "server-only"
import { SiteView } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { tags } from "@/lib/cache-tags"
import { callMedusa, readKept } from "@/lib/medusa"

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
