import "server-only"
import { revalidateTag } from "next/cache"
import { readCatalogueNow } from "./queries"

/**
 * Lets go of the kept pages and reads under some tags, so that the next request is made anew. Throws while the backend
 * does not answer, and then lets go of nothing: an old page is better than none. Answers with the pages worth making at once.
 */
export async function expireKeptPages(tags: string[]): Promise<string[]> {
  const decks = await readCatalogueNow()
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return ["/", "/decks", ...decks.map(({ handle }) => `/decks/${handle}`)]
}
