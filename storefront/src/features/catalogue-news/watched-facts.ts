import type { CartLineView, DeckView } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { deckFacts, lineFacts } from "./deck-facts"

/** What one page may ask about. */
const MOST = 50

const Line = z.tuple([z.string(), z.coerce.number().int().min(1)])

/** What a deck's page watches, as the query of its question. */
export const watchDeck = (handle: string) => new URLSearchParams({ deck: handle }).toString()

/** What the cart watches, likewise. */
export const watchLines = (lines: readonly Pick<CartLineView, "handle" | "quantity">[]) =>
  new URLSearchParams(lines.map(({ handle, quantity }) => ["line", `${handle} ${quantity}`])).toString()

/** The facts that a page asked about, as the catalogue has them. A deck that is gone is one. */
export function watchedFacts(watch: URLSearchParams, decks: readonly DeckView[]): string[] {
  const deckOf = (handle: string) => decks.find((deck) => deck.handle === handle)
  const asked = [...watch].slice(0, MOST)
  return asked.flatMap(([kind, value]) => {
    if (kind === "deck") return about(deckOf(value), deckFacts)
    const line = Line.safeParse(value.split(" "))
    if (kind !== "line" || !line.success) return []
    const [handle, quantity] = line.data
    return about(deckOf(handle), (deck) => lineFacts(deck, quantity))
  })
}

const about = (deck: DeckView | undefined, facts: (deck: DeckView) => string[]) =>
  deck ? facts(deck) : ["A deck on this page is no longer for sale."]
