import type { SheetDeck } from "../../contracts/order-sheet"

const deck = (handle: string, title: string, sku: string, holds: string[] = []): SheetDeck => ({
  variant_id: `variant-${handle}`,
  handle,
  title,
  sku,
  holds,
  tiers: [{ min_quantity: 1, max_quantity: null, unit_price_cents: 3200 }],
  weight_grams: 190,
  stock: { state: "in_stock", left: 100 },
})

/** The shop's three decks and their set, as the catalogue has them. */
export const SHEET_DECKS = [
  deck("in2out", "In2Out Card Deck", "DECK-IN2OUT"),
  deck("probing-questions", "Probing Questions Card Deck", "DECK-PROBING"),
  deck("advisory", "Advisory Cards", "DECK-ADVISORY"),
  deck("all-three-decks", "All three decks", "SET-ALL-THREE", ["in2out", "probing-questions", "advisory"]),
]
