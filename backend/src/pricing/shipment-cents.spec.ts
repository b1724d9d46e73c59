import type { ParcelRates } from "../contracts/shipping-rates"
import { shipmentCents } from "./shipment-cents"

const table: ParcelRates = {
  kind: "parcel",
  rates: [
    { up_to_grams: 500, amount_cents: 600 },
    { up_to_grams: 2000, amount_cents: 950 },
  ],
  parcel_grams: 2000,
  beyond: { each_grams: 1000, amount_cents: 200 },
  free_from_subtotal_cents: 20_000,
}
const decks = (quantity: number, subtotal_cents = 0) => ({
  pieces: [{ id: "deck", quantity, grams: 190 }],
  subtotal_cents,
})

describe("a shipment", () => {
  it("costs what its parcels cost, each by its own weight", () => {
    expect(shipmentCents(table, decks(10))).toMatchObject({ shipping_cents: 950, boxes: [{ grams: 1900 }] })
    expect(shipmentCents(table, decks(12))).toMatchObject({
      shipping_cents: 950 + 600,
      boxes: [{ grams: 1900 }, { grams: 380 }],
    })
  })

  it("goes in one parcel where none is too heavy", () =>
    expect(shipmentCents({ ...table, parcel_grams: null }, decks(20))).toMatchObject({
      shipping_cents: 950 + 2 * 200,
      boxes: [{ grams: 3800 }],
    }))

  it("is free by the value of its own goods, and still goes in parcels", () => {
    const { shipping_cents, boxes } = shipmentCents(table, decks(12, 20_000))
    expect(shipping_cents).toBe(0)
    expect(boxes).toHaveLength(2)
  })

  it("of nothing is no parcel and costs nothing, and a pick-up costs nothing", () => {
    expect(shipmentCents(table, decks(0))).toEqual({ boxes: [], shipping_cents: 0 })
    expect(shipmentCents({ kind: "pickup" }, decks(12)).shipping_cents).toBe(0)
  })
})
