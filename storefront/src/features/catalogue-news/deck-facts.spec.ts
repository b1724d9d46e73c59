import type { DeckView } from "@sf-cess/backend/contracts"
import { aDeck } from "@/features/catalogue/__fixtures__/a-deck"
import { watchDeck, watchedFacts, watchLines } from "./watched-facts"

const tiers = [
  { min_quantity: 1, max_quantity: 9, unit_price_cents: 2100 },
  { min_quantity: 10, max_quantity: null, unit_price_cents: 1900 },
]
const asked = (watch: string, stock: DeckView["stock"]) =>
  watchedFacts(new URLSearchParams(watch), [aDeck({ title: "In2Out", tiers, stock })])
const inCart = (quantity: number) => watchLines([{ handle: "in2out", quantity }])

describe("what an open page learns", () => {
  it("on a deck's page: each price, and what is left", () => {
    expect(asked(watchDeck("in2out"), { state: "in_stock", left: 12 })).toEqual([
      "In2Out: the price is now $21.00 (10 or more: $19.00).",
      "In2Out: now 12 left.",
    ])
  })

  it("in the cart: the price at that quantity, and whether there are enough", () => {
    expect(asked(inCart(10), { state: "in_stock", left: 12 })).toEqual([
      "In2Out: the price is now $19.00 each.",
      "In2Out: now in stock.",
    ])
    expect(asked(inCart(9), { state: "in_stock", left: 3 })).toEqual([
      "In2Out: the price is now $21.00 each.",
      "In2Out: now only 3 left.",
    ])
    expect(asked(inCart(1), { state: "sold_out", left: 0 })).toContain("In2Out: now sold out.")
    expect(asked(inCart(1), { state: "backorder", left: 0 })).toContain("In2Out: now ships later.")
  })

  it("that a deck is gone", () => {
    expect(watchedFacts(new URLSearchParams(watchDeck("in2out")), [])).toEqual([
      "A deck on this page is no longer for sale.",
    ])
  })

  it("nothing about what is no question, and not without end", () => {
    expect(asked("line=in2out&line=in2out+0&line=in2out+x&other=in2out", { state: "in_stock", left: 1 })).toEqual([])
    expect(asked("deck=in2out&".repeat(500), { state: "in_stock", left: 1 })).toHaveLength(100)
  })
})
