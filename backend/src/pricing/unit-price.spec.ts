import { nextBreakAt, unitPriceAt } from "./unit-price"

const tiers = [
  { min_quantity: 1, max_quantity: 9, unit_price_cents: 3200 },
  { min_quantity: 10, max_quantity: 29, unit_price_cents: 2880 },
  { min_quantity: 30, max_quantity: null, unit_price_cents: 2560 },
]

describe("a quantity break", () => {
  it.each([
    [1, 3200],
    [9, 3200],
    [10, 2880],
    [11, 2880],
    [29, 2880],
    [30, 2560],
    [31, 2560],
    [9999, 2560],
  ])("prices each of %i at %i cents", (quantity, cents) => expect(unitPriceAt(tiers, quantity)).toBe(cents))

  it("says how many more it takes, and nothing once the last one is reached", () => {
    expect(nextBreakAt(tiers, 8)).toEqual({ min_quantity: 10, more: 2, unit_price_cents: 2880 })
    expect(nextBreakAt(tiers, 10)).toMatchObject({ more: 20 })
    expect(nextBreakAt(tiers, 30)).toBeNull()
    expect(nextBreakAt([], 3)).toBeNull()
  })

  it("is no break where decks get dearer", () => {
    const dearer = [tiers[1]!, { ...tiers[2]!, unit_price_cents: 3000 }]
    expect(nextBreakAt([{ ...dearer[0]!, min_quantity: 1 }, dearer[1]!], 5)).toBeNull()
  })
})
