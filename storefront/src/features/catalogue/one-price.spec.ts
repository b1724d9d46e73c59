import { priceSheet } from "@sf-cess/backend/order-sheet"
import { breakWords, tierWords } from "./deck-words"

const TIERS = [
  { min_quantity: 1, max_quantity: 9, unit_price_cents: 2400 },
  { min_quantity: 10, max_quantity: 29, unit_price_cents: 2100 },
  { min_quantity: 30, max_quantity: null, unit_price_cents: 1850 },
]
const DECK = {
  ...{ variant_id: "v", handle: "in2out", title: "In2Out Card Deck", sku: "DECK-IN2OUT", weight_grams: 200 },
  ...{ tiers: TIERS, holds: [], stock: { state: "in_stock" as const, left: null } },
}

const holdsFor = ({ min_quantity, max_quantity }: (typeof TIERS)[number], quantity: number) =>
  quantity >= min_quantity && (max_quantity === null || quantity <= max_quantity)

/** The sheet's line when so many are spread over two schools. */
const lineOf = (quantity: number) => {
  const place = (id: string, count: number) => ({ id, quantities: { v: count }, province: null, postal_code: null })
  const places = [place("a", quantity - 1), place("b", 1)]
  return priceSheet(places, { decks: [DECK], deliveries: [], tax_rates: [], on: "2026-01-01" }).lines[0]!
}

describe("one price", () => {
  it.each([9, 10, 11, 29, 30, 31])(
    "is that of the deck page's table for %d decks of all schools together",
    (quantity) => {
      const rows = TIERS.filter((tier) => holdsFor(tier, quantity))
      expect(rows.map(({ unit_price_cents }) => unit_price_cents)).toEqual([lineOf(quantity).unit_price_cents])
      expect(lineOf(quantity).subtotal_cents).toBe(quantity * rows[0]!.unit_price_cents)
    },
  )

  it("is named ahead as the next row of the table has it", () => {
    expect(breakWords(lineOf(8).next_break!)).toBe("2 more and each costs $21.00")
    expect(breakWords(lineOf(9).next_break!)).toBe("1 more and each costs $21.00")
    expect(breakWords(lineOf(10).next_break!)).toBe("20 more and each costs $18.50")
    expect(lineOf(30).next_break).toBeNull()
    expect(TIERS.map(tierWords)).toEqual(["1–9", "10–29", "30 or more"])
  })
})
