import { SetPriceSteps } from "../contracts/price-steps"
import { priceBoundaries, pricesOf, priceStepsOf, tiersOf } from "./price-tiers"

const steps = [
  { from: 1, amount_cents: 3200 },
  { from: 10, amount_cents: 2880 },
  { from: 30, amount_cents: 2560 },
]

describe("a price ladder", () => {
  it("becomes Medusa's prices without gap or overlap, the last one open", () =>
    expect(
      pricesOf(steps).map(({ min_quantity, max_quantity, amount }) => [min_quantity, max_quantity, amount]),
    ).toEqual([
      [1, 9, 32],
      [10, 29, 28.8],
      [30, null, 25.6],
    ]))

  it("is read back from them, price lists, rules and other currencies left aside", () => {
    const others = [
      { amount: 1, currency_code: "eur" },
      { amount: 2, currency_code: "usd", price_list_id: "plist" },
      { amount: 3, currency_code: "usd", rules_count: 1 },
    ]
    expect(priceStepsOf([...others, ...pricesOf(steps).toReversed()])).toEqual(steps)
    expect(priceStepsOf([{ amount: 12.5, currency_code: "usd", min_quantity: null }])).toEqual([
      { from: 1, amount_cents: 1250 },
    ])
  })

  it("becomes tiers, neighbours of one price joined", () => {
    const flat = [...steps, { from: 50, amount_cents: 2560 }]
    expect(tiersOf(flat)).toEqual([
      { min_quantity: 1, max_quantity: 9, unit_price_cents: 3200 },
      { min_quantity: 10, max_quantity: 29, unit_price_cents: 2880 },
      { min_quantity: 30, max_quantity: null, unit_price_cents: 2560 },
    ])
    expect(tiersOf([])).toEqual([])
  })

  it("has a boundary wherever a price begins or ends", () =>
    expect(
      priceBoundaries([...pricesOf(steps), { amount: 5, currency_code: "usd", min_quantity: 5, max_quantity: 12 }]),
    ).toEqual([1, 5, 10, 13, 30]))
})

describe("SetPriceSteps", () => {
  it.each([
    ["no step", []],
    ["a first step from 2", [{ from: 2, amount_cents: 100 }]],
    ["steps out of order", [steps[0], steps[2], steps[1]]],
    ["a step twice", [steps[0], steps[1], steps[1]]],
    ["a free deck", [{ from: 1, amount_cents: 0 }]],
    ["a part of a cent", [{ from: 1, amount_cents: 99.5 }]],
    ["a part of a deck", [steps[0], { from: 2.5, amount_cents: 99 }]],
  ])("refuses %s", (_, list) => expect(SetPriceSteps.safeParse({ steps: list }).success).toBe(false))

  it("takes a ladder", () => expect(SetPriceSteps.parse({ steps })).toEqual({ steps, confirm_dearer: false }))

  it("takes one at which decks get dearer only once that is confirmed", () => {
    const dearer = [...steps, { from: 40, amount_cents: 9900 }]
    expect(SetPriceSteps.safeParse({ steps: dearer }).success).toBe(false)
    expect(SetPriceSteps.safeParse({ steps: dearer, confirm_dearer: true }).success).toBe(true)
  })
})
