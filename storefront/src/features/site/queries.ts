import "server-only"
import { SiteView } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { tags } from "@/lib/cache-tags"
import { readKept } from "@/lib/medusa"

/** Everything that staff have published, kept until the backend says that it changed. */
export async function getSite(): Promise<SiteView> {
  return (await readKept("/store/shop/site", z.object({ site: SiteView }), [tags.site])).site
}
