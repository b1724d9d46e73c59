import { priceOrder, PriceDestination, PriceLine } from "./price-order"

const sanFrancisco = { name: "Sample tax", rate_millipercent: 8625, shipping_taxed: false }
const line = (id: string, unit_price_cents: number, exact_discount_cents = 0): PriceLine => ({
  id,
  unit_price_cents,
  exact_discount_cents,
})
const place = (quantities: Record<string, number>, rest: Partial<PriceDestination> = {}): PriceDestination => ({
  id: "d1",
  quantities,
  shipping_cents: 0,
  tax_rate: null,
  ...rest,
})

describe("priceOrder", () => {
  it("rounds the tax half up once for the whole order", () => {
    const priced = priceOrder([line("a", 2500)], [place({ a: 7 }, { tax_rate: sanFrancisco })])
    // 175.00 at 8.625 % is 15.09375.
    expect(priced.tax_cents).toBe(1509)
    expect(priced.total_cents).toBe(19009)
  })

  it("taxes shipping only where the rate says so", () => {
    const taxed = { ...sanFrancisco, shipping_taxed: true }
    const shipped = { shipping_cents: 1000 }
    expect(priceOrder([line("a", 1000)], [place({ a: 1 }, { ...shipped, tax_rate: sanFrancisco })]).tax_cents).toBe(86)
    const priced = priceOrder([line("a", 1000)], [place({ a: 1 }, { ...shipped, tax_rate: taxed })])
    expect(priced.tax_cents).toBe(173)
    expect(priced.destinations[0]!.shipping_tax_cents + priced.lines[0]!.tax_cents).toBe(173)
  })

  it("knows no tax or shipping before the place is known", () => {
    const priced = priceOrder([line("a", 2500)], [place({ a: 2 }, { shipping_cents: null, tax_rate: undefined })])
    expect(priced).toMatchObject({ shipping_cents: null, tax_cents: null, total_cents: 5000 })
  })

  it("rounds a percentage discount once and never below zero", () => {
    // 15 % of 3 × 22.50 is 10.125.
    expect(priceOrder([line("a", 2250, 1012.5)], [place({ a: 3 })]).discount_cents).toBe(1013)
    expect(priceOrder([line("a", 500, 900)], [place({ a: 1 })])).toMatchObject({ discount_cents: 500, total_cents: 0 })
  })

  it("refuses a half deck", () => {
    expect(() => priceOrder([line("a", 500)], [place({ a: 0.5 })])).toThrow(RangeError)
  })

  it("adds up for any order: parts equal totals, no line is charged below zero", () => {
    let seed = 42
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    for (let round = 0; round < 3000; round++) {
      const lines = Array.from({ length: 1 + random(5) }, (_, index) => {
        const unit = 1 + random(5000)
        return line(`l${index}`, unit, random(4) === 0 ? unit * (random(1000) / 1000) : 0)
      })
      const destinations = Array.from({ length: 1 + random(6) }, (_, index) =>
        place(Object.fromEntries(lines.map(({ id }) => [id, random(30)])), {
          id: `d${index}`,
          shipping_cents: random(3000),
          tax_rate:
            random(3) === 0 ? null : { name: "x", rate_millipercent: random(11000), shipping_taxed: random(2) === 0 },
        }),
      )
      const priced = priceOrder(lines, destinations)
      const total = (values: number[]) => values.reduce((a, b) => a + b, 0)
      expect(total(priced.lines.map((part) => part.subtotal_cents))).toBe(priced.subtotal_cents)
      expect(total(priced.lines.map((part) => part.discount_cents))).toBe(priced.discount_cents)
      expect(total(priced.destinations.map((part) => part.tax_cents ?? 0))).toBe(priced.tax_cents)
      const shippingTax = total(priced.destinations.map((part) => part.shipping_tax_cents))
      expect(total(priced.lines.map((part) => part.tax_cents)) + shippingTax).toBe(priced.tax_cents)
      for (const part of priced.lines) expect(part.subtotal_cents - part.discount_cents).toBeGreaterThanOrEqual(0)
      expect(priced.total_cents).toBe(
        priced.subtotal_cents - priced.discount_cents + priced.shipping_cents! + priced.tax_cents!,
      )
    }
  })
})
