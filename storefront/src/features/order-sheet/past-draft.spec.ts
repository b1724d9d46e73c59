import type { PastSheet, SheetTerms } from "@sf-cess/backend/contracts"
import { compareWithToday, draftOf, isSameSheet } from "./past-draft"

const deck = (variant_id: string, unit_price_cents: number, left: number | null) => ({
  ...{ variant_id, handle: variant_id, title: variant_id, sku: variant_id, weight_grams: 200, holds: [] },
  ...{ tiers: [{ min_quantity: 1, max_quantity: null, unit_price_cents }] },
  stock: { state: "in_stock" as const, left },
})
const TERMS: SheetTerms = {
  ...{ decks: [deck("rings", 3500, null), deck("seats", 2800, 3)], deliveries: [], tax_rates: [], on: "2026-01-01" },
}
const ship_to = { address_1: "1 Main Street", city: "Oakland", province: "CA" as const, postal_code: "94601" }
const line = (variant_id: string, quantity: number, unit_price_cents: number) => ({
  ...{ variant_id, title: variant_id, quantity, unit_price_cents },
})
const PAST: PastSheet = {
  name: "Order 7",
  destinations: [
    { ...ship_to, school: "Sample High", quantities: { rings: 2, seats: 4 } },
    { ...ship_to, school: "Sample Middle", quantities: { gone: 1 } },
  ],
  lines: [line("rings", 2, 3200), line("seats", 4, 2800), line("gone", 1, 2000)],
  shipping_option_id: null,
  total_cents: 19600,
}

describe("a past sheet", () => {
  it("shows each deck's price then and today, what is sold no more, and what is short", () => {
    const { decks, priced } = compareWithToday(PAST, TERMS)
    expect(decks).toEqual([
      { title: "rings", then_cents: 3200, now_cents: 3500, trouble: null },
      { title: "seats", then_cents: 2800, now_cents: 2800, trouble: "Only 3 left, 4 asked for" },
      { title: "gone", then_cents: 2000, now_cents: null, trouble: null },
    ])
    expect(priced.totals.subtotal_cents).toBe(2 * 3500 + 4 * 2800)
  })

  it("is what is on the sheet already, but for spaces, zeros and empty rows, or is not", () => {
    const draft = draftOf(PAST)
    const [first, second] = [draft.rows[0]!, draft.rows[1]!]
    const typed = { ...first, school: " Sample High ", quantities: { seats: "4", rings: "2.0", gone: "0" } }
    const blank = draftOf({ ...PAST, destinations: [{ quantities: {} }] }).rows[0]!
    expect(isSameSheet({ ...draft, rows: [typed, blank, second] }, PAST)).toBe(true)
    expect(isSameSheet({ ...draft, rows: [second, first] }, PAST)).toBe(false)
    expect(isSameSheet({ ...draft, rows: [{ ...first, city: "Fremont" }, second] }, PAST)).toBe(false)
    expect(isSameSheet({ ...draft, rows: [{ ...first, quantities: { rings: "2" } }, second] }, PAST)).toBe(false)
  })
})
