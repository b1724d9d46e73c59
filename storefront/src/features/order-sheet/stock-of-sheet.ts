import type { PricedLine, SheetDeck } from "@sf-cess/backend/contracts"

/** Pieces of each single deck that the sheet takes, those within sets among them, by handle. */
export function wantedPieces(lines: readonly PricedLine[], decks: readonly SheetDeck[]): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const { variant_id, quantity } of lines) {
    const deck = decks.find((deck) => deck.variant_id === variant_id)
    const holds = deck && deck.holds.length > 0 ? deck.holds : deck ? [deck.handle] : []
    for (const handle of holds) wanted.set(handle, (wanted.get(handle) ?? 0) + quantity)
  }
  return wanted
}

/** What is short about a deck on the sheet, in words, or null. A set is short when one of its decks is. */
export function stockTrouble(
  { variant_id, quantity }: Pick<PricedLine, "variant_id" | "quantity">,
  decks: readonly SheetDeck[],
  wanted: ReadonlyMap<string, number>,
): string | null {
  const deck = decks.find((deck) => deck.variant_id === variant_id)
  if (!deck || quantity === 0) return null
  const parts = deck.holds.length > 0 ? decks.filter(({ handle }) => deck.holds.includes(handle)) : [deck]
  const short = parts.find(({ handle, stock }) => stock.left !== null && (wanted.get(handle) ?? 0) > stock.left)
  if (!short) return null
  const asked = wanted.get(short.handle)!
  const words = short.stock.left === 0 ? "None left" : `Only ${short.stock.left} left, ${asked} asked for`
  if (short.stock.state === "backorder") return `${words}; the rest ships later`
  return short === deck ? words : `${words} of ${short.title}`
}
