import type { DeckStock, PricedLine, PriceTier } from "@sf-cess/backend/contracts"
import { formatCents } from "@/lib/money"

/** What a shopper is told about a deck's stock. */
export function stockWords({ state, left }: DeckStock) {
  if (state === "sold_out") return "Sold out"
  if (state === "backorder") return "Ships later"
  return left === null ? "In stock" : `${left} left`
}

/** From how many decks on a step of the quantity breaks holds: "1–9", "10–29", "30 or more". */
export function tierWords({ min_quantity: from, max_quantity: to }: PriceTier) {
  if (to === null) return `${from} or more`
  return from === to ? `${from}` : `${from}–${to}`
}

/** What is gained by a few more: "2 more and each costs $21.00". */
export const breakWords = ({ more, unit_price_cents }: NonNullable<PricedLine["next_break"]>) =>
  `${more} more and each costs ${formatCents(unit_price_cents)}`
