import "server-only"
import { DeckView } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { tags } from "@/lib/cache-tags"
import { orNull, readKept } from "@/lib/medusa"

/** All decks and sets for sale, in the shop's order. Kept until the backend says that the catalogue changed. */
export async function listDecks(): Promise<DeckView[]> {
  const { decks } = await readKept("/store/shop/catalogue", z.object({ decks: z.array(DeckView) }), [tags.catalogue])
  return decks
}

/** One deck by its handle, null where there is none. Kept until the backend says that it, or the catalogue, changed. */
export async function getDeck(handle: string): Promise<DeckView | null> {
  const path = `/store/shop/catalogue/${encodeURIComponent(handle)}`
  const answer = await orNull(readKept(path, z.object({ deck: DeckView }), [tags.catalogue, tags.deck(handle)]))
  return answer?.deck ?? null
}
