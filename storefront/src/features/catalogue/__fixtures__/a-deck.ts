import type { DeckView } from "@sf-cess/backend/contracts"

/** A deck as the backend shows it, for specs. */
export const aDeck = (different: Partial<DeckView> = {}): DeckView => ({
  id: "prod_1",
  handle: "in2out",
  variant_id: "variant_1",
  sku: "DECK-IN2OUT",
  title: "In2Out Card Deck",
  subtitle: "From the inside out",
  description: "Cards that open outwards.",
  in_the_box: [],
  unit_price_cents: 3200,
  tiers: [{ min_quantity: 1, max_quantity: null, unit_price_cents: 3200 }],
  stock: { state: "in_stock", left: 3 },
  weight_grams: 190,
  finder: null,
  holds: [],
  pictures: [{ id: "img_1", alt: "A fan of cards" }],
  ...different,
})
