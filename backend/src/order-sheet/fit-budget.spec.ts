import type { SheetTerms } from "../contracts/order-sheet"
import { fitBudget, spreadEvenly } from "./fit-budget"
import { priceSheet } from "./price-sheet"

const deck = (handle: string, prices: [number, number][]): SheetTerms["decks"][number] => ({
  variant_id: `variant_${handle}`,
  handle,
  title: handle,
  sku: handle,
  tiers: prices.map(([min_quantity, unit_price_cents], index) => ({
    min_quantity,
    unit_price_cents,
    max_quantity: prices[index + 1] ? prices[index + 1]![0] - 1 : null,
  })),
  weight_grams: 190,
  stock: { state: "in_stock", left: null },
  holds: [],
})

const terms: SheetTerms = {
  decks: [
    deck("one", [
      [1, 3200],
      [10, 2500],
    ]),
    deck("two", [[1, 2800]]),
  ],
  deliveries: [
    {
      id: "parcel",
      name: "Parcel",
      description: "",
      rates: {
        kind: "parcel",
        rates: [{ up_to_grams: 1000, amount_cents: 800 }],
        parcel_grams: 5000,
        beyond: { each_grams: 1000, amount_cents: 200 },
        free_from_subtotal_cents: 20_000,
      },
    },
  ],
  tax_rates: [
    {
      ...{ province: "CA", zip_from: null, zip_to: null, rate_millipercent: 8625, name: "Sales tax" },
      ...{ shipping_taxed: false, valid_from: "2026-01-01", valid_to: null },
    },
  ],
  on: "2026-11-27",
}
const school = (id: string, province = "CA") => ({ id, quantities: {}, province, postal_code: "94601" })
const costOf = (count: number, ids: string[], places = [school("a")]) =>
  priceSheet(spreadEvenly(count, ids, places), terms).totals.total_cents

describe("a budget", () => {
  it("buys more where a break makes more decks cheaper than fewer", () => {
    const one = ["variant_one"]
    // Ten cost less than nine: a search that stops at the first count that is too dear would miss it.
    expect(costOf(10, one)).toBeLessThan(costOf(9, one))
    const fit = fitBudget({ amount_cents: costOf(10, one), variant_ids: one, places: [school("a")] }, terms)
    expect(fit).toMatchObject({ count: 10, total_cents: costOf(10, one) })
  })

  it("is spent with shipping and tax, and never exceeded: no bigger count fits", () => {
    const places = [school("a"), school("b", "OR"), school("c")]
    const ids = ["variant_one", "variant_two"]
    for (const amount_cents of [3000, 5000, 12_345, 50_000, 99_999, 250_000]) {
      const fit = fitBudget({ amount_cents, variant_ids: ids, places }, terms)
      const count = fit?.count ?? 0
      if (fit) expect(fit.total_cents).toBeLessThanOrEqual(amount_cents)
      for (let more = count + 1; more < count + 40; more++)
        expect(costOf(more, ids, places)).toBeGreaterThan(amount_cents)
    }
  })

  it("is spread evenly: no place has two more of a deck than another", () => {
    const places = Array.from({ length: 7 }, (_, index) => school(`s${index}`))
    for (const count of [1, 6, 7, 8, 20, 41]) {
      const spread = spreadEvenly(count, ["variant_one", "variant_two"], places)
      const ofOne = spread.map(({ quantities }) => quantities["variant_one"] ?? 0)
      const all = spread.flatMap(({ quantities }) => Object.values(quantities))
      expect(all.reduce((a, b) => a + b, 0)).toBe(count)
      expect(Math.max(...ofOne) - Math.min(...ofOne)).toBeLessThanOrEqual(1)
    }
  })

  it("is the same as by pricing every count, among many schools", () => {
    const places = Array.from({ length: 40 }, (_, index) => school(`s${index}`, index % 3 ? "CA" : "OR"))
    const ids = ["variant_one", "variant_two"]
    for (const amount_cents of [70_001, 333_333, 500_000]) {
      const counts = Array.from({ length: 250 }, (_, count) => count + 1)
      const most = counts.findLast((count) => costOf(count, ids, places) <= amount_cents)
      expect(fitBudget({ amount_cents, variant_ids: ids, places }, terms)?.count ?? 0).toBe(most ?? 0)
    }
  })

  it("that is too small for one deck buys none", () =>
    expect(fitBudget({ amount_cents: 100, variant_ids: ["variant_one"], places: [school("a")] }, terms)).toBeNull())
})
