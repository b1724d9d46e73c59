import { ParcelRates, ParcelRatesInput, ShippingRates } from "../contracts/shipping-rates"
import { shippingCents } from "./shipping-cents"

const table: ParcelRates = {
  kind: "parcel",
  rates: [
    { up_to_grams: 500, amount_cents: 600 },
    { up_to_grams: 2000, amount_cents: 950 },
  ],
  parcel_grams: null,
  beyond: { each_grams: 1000, amount_cents: 200 },
  free_from_subtotal_cents: 20_000,
}
const cost = (weight_grams: number, subtotal_cents = 0) => shippingCents(table, { weight_grams, subtotal_cents })

describe("shippingCents", () => {
  it.each([
    [0, 600],
    [500, 600],
    [501, 950],
    [2000, 950],
    [2001, 1150],
    [3000, 1150],
    [3001, 1350],
    [200_000, 950 + 198 * 200],
  ])("prices %i g at %i cents", (weight, cents) => expect(cost(weight)).toBe(cents))

  it("is free from the subtotal on, and not a cent below", () => {
    expect(cost(3000, 20_000)).toBe(0)
    expect(cost(3000, 19_999)).toBe(1150)
    expect(shippingCents({ ...table, free_from_subtotal_cents: null }, { weight_grams: 1, subtotal_cents: 9e9 })).toBe(
      600,
    )
  })

  it("asks nothing for a pick-up", () =>
    expect(shippingCents({ kind: "pickup" }, { weight_grams: 9000, subtotal_cents: 0 })).toBe(0))

  it("is a whole number of cents that never falls as the parcel gets heavier", () => {
    let before = 0
    for (let weight = 0; weight <= 20_000; weight += 37) {
      const now = cost(weight)
      expect(Number.isInteger(now)).toBe(true)
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
    }
  })
})

describe("ShippingRates", () => {
  it.each([
    ["no step", { ...table, rates: [] }],
    ["steps out of order", { ...table, rates: [...table.rates].reverse() }],
    ["a weight twice", { ...table, rates: [table.rates[0], table.rates[0]] }],
    ["a part of a cent", { ...table, rates: [{ up_to_grams: 500, amount_cents: 1.5 }] }],
    ["an amount below zero", { ...table, beyond: { each_grams: 1000, amount_cents: -1 } }],
    ["a unit of no weight", { ...table, beyond: { each_grams: 0, amount_cents: 1 } }],
    ["an unknown kind", { kind: "pigeon" }],
    ["nothing", {}],
  ])("refuses %s", (_, rates) => expect(ShippingRates.safeParse(rates).success).toBe(false))

  it("names the step that is out of order", () => {
    const parsed = ParcelRatesInput.safeParse({ ...table, rates: [...table.rates].reverse() })
    expect(parsed.error?.issues[0]?.path).toEqual(["rates", 1, "up_to_grams"])
  })
})
