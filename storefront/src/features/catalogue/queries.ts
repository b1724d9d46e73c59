import "server-only"
import { DeckView } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { tags } from "@/lib/cache-tags"
import { callMedusa, orNull, readKept } from "@/lib/medusa"

const catalogue = "/store/shop/catalogue"
const Catalogue = z.object({ decks: z.array(DeckView) })

/** All decks and sets for sale, in the shop's order. Kept until the backend says that the catalogue changed. */
export async function listDecks(): Promise<DeckView[]> {
  return (await readKept(catalogue, Catalogue, [tags.catalogue])).decks
}

/** The same, as it stands at this moment. */
export async function readCatalogueNow(): Promise<DeckView[]> {
  return (await callMedusa(catalogue, Catalogue)).decks
}

/** One deck by its handle, null where there is none. Kept until the backend says that it, or the catalogue, changed. */
export async function getDeck(handle: string): Promise<DeckView | null> {
  const path = `${catalogue}/${encodeURIComponent(handle)}`
  const answer = await orNull(readKept(path, z.object({ deck: DeckView }), [tags.catalogue, tags.deck(handle)]))
  return answer?.deck ?? null
}
