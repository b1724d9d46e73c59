import "server-only"
import { revalidateTag } from "next/cache"
import { readCatalogueNow } from "@/features/catalogue/queries"
import { readEventsNow } from "@/features/events/queries"
import { publicPages } from "./public-pages"
import { readSiteNow } from "./queries"

/**
 * Lets go of the kept pages and reads under some tags, so that the next request is made anew. Throws while the backend
 * does not answer with all that such a page is made of, and then lets go of nothing: an old page is better than none.
 * Answers with the pages worth making at once.
 */
export async function expireKeptPages(tags: string[]): Promise<string[]> {
  const [decks, site] = await Promise.all([readCatalogueNow(), readSiteNow(), readEventsNow()])
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return publicPages(decks, site).map(({ path }) => path)
}
