import type { ShippingRates } from "../contracts/shipping-rates"
import type { TaxRate } from "../pricing/price-order"
import { priceDestinations, type PricedDeck, type PricedPlace } from "./price-destinations"

let seed = 7
const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
const pick = <T>(list: readonly T[]) => list[random(list.length)]!
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

const RATES: readonly (TaxRate | null)[] = [
  null,
  { name: "California sales tax", rate_millipercent: 8625, shipping_taxed: false },
  { name: "New York sales tax", rate_millipercent: 8875, shipping_taxed: true },
  { name: "Washington sales tax", rate_millipercent: 10350, shipping_taxed: true },
]

const aTable = (): ShippingRates => ({
  kind: "parcel",
  rates: [
    { up_to_grams: 500, amount_cents: random(900) },
    { up_to_grams: 2500, amount_cents: 900 + random(900) },
  ],
  parcel_grams: random(3) === 0 ? null : 2000 + random(9000),
  beyond: { each_grams: 1000, amount_cents: random(500) },
  free_from_subtotal_cents: random(3) === 0 ? random(30_000) : null,
})

const aDeck = (_: unknown, index: number): PricedDeck => ({
  id: `deck${index}`,
  unit_price_cents: 1 + random(5000),
  grams: random(5) === 0 ? 0 : 100 + random(700),
  exact_discount_cents: random(4) === 0 ? random(100_000) / 7 : 0,
})

const aPlace =
  (decks: readonly PricedDeck[]) =>
  (_: unknown, index: number): PricedPlace => ({
    id: `place${index}`,
    quantities: Object.fromEntries(decks.map(({ id }) => [id, random(3) === 0 ? 0 : random(40)])),
    tax_rate: pick(RATES),
    ...(random(5) === 0 && { locked_shipping_cents: random(4000) }),
  })

describe("an order for many places", () => {
  it("costs what its destinations cost together, to the cent, in thousands of random orders", () => {
    for (let round = 0; round < 2500; round++) {
      const decks = Array.from({ length: 1 + random(5) }, aDeck)
      const places = Array.from({ length: 1 + random(round % 100 === 0 ? 300 : 12) }, aPlace(decks))
      const discount_cents = random(4) === 0 ? random(3000) : 0
      const { order, destinations } = priceDestinations(decks, places, { rates: aTable(), discount_cents })
      expect(sum(destinations.map(({ goods_cents }) => goods_cents))).toBe(order.subtotal_cents)
      expect(sum(destinations.map(({ shipping_cents }) => shipping_cents))).toBe(order.shipping_cents)
      expect(sum(destinations.map(({ tax_cents }) => tax_cents))).toBe(order.tax_cents)
      expect(sum(order.taxes.map(({ tax_cents }) => tax_cents))).toBe(order.tax_cents)
      expect(order.total_cents).toBe(
        order.subtotal_cents - order.discount_cents + order.shipping_cents! + order.tax_cents!,
      )
      const parts = destinations.flatMap((place) => [place.goods_cents, place.shipping_cents, place.tax_cents])
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
    }
  })

  it("costs the same in whatever order its destinations stand", () => {
    for (let round = 0; round < 3000; round++) {
      const decks = Array.from({ length: 1 + random(5) }, aDeck)
      const places = Array.from({ length: 2 + random(12) }, aPlace(decks))
      const delivery = { rates: aTable(), discount_cents: random(2) * random(3000) }
      const { order } = priceDestinations(decks, places, delivery)
      const shuffled = places.toSorted(() => random(3) - 1)
      for (const moved of [places.toReversed(), shuffled])
        expect(priceDestinations(decks, moved, delivery).order).toMatchObject({
          ...{ shipping_cents: order.shipping_cents, tax_cents: order.tax_cents, total_cents: order.total_cents },
        })
    }
  })

  it("knows no shipping before a delivery, and no tax before a place is known", () => {
    const decks = [{ id: "deck", unit_price_cents: 1000, grams: 100 }]
    const places = [{ id: "place", quantities: { deck: 2 }, tax_rate: undefined }]
    expect(priceDestinations(decks, places, { rates: null }).order).toMatchObject({
      shipping_cents: null,
      tax_cents: null,
      total_cents: 2000,
    })
  })
})
