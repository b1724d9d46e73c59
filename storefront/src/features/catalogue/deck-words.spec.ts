import { stockWords, tierWords } from "./deck-words"

describe("the words about a deck", () => {
  it("says how many are left, and when none is, what can be done", () => {
    expect(stockWords({ state: "in_stock", left: 12 })).toBe("12 left")
    expect(stockWords({ state: "in_stock", left: null })).toBe("In stock")
    expect(stockWords({ state: "sold_out", left: 0 })).toBe("Sold out")
    expect(stockWords({ state: "backorder", left: 0 })).toBe("Ships later")
  })

  it("names each step of the quantity breaks", () => {
    const step = (min_quantity: number, max_quantity: number | null) =>
      tierWords({ min_quantity, max_quantity, unit_price_cents: 2400 })
    expect([step(1, 9), step(10, 10), step(30, null)]).toEqual(["1–9", "10", "30 or more"])
  })
})
