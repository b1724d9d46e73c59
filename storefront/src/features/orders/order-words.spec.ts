import type { OrderDestinationView, OrderStage } from "@sf-cess/backend/contracts"
import { addressLines, cardName, formatDay, orderWords, stageWords, stepsOf } from "./order-words"

const parcel = { name: "Ground parcel", is_pickup: false }
const pickup = { name: "Pick-up", is_pickup: true }

describe("the words about an order", () => {
  it("names the day where the seller is, not the reader", () => {
    expect(formatDay("2026-03-02T06:30:00.000Z")).toBe("March 1, 2026")
  })

  it("leaves no empty line in an address", () => {
    const lines = addressLines({
      first_name: "Ada",
      last_name: "Sample",
      company: "",
      address_1: "1 Main Street",
      city: "Oakland",
      province: "CA",
      postal_code: "94601",
    })
    expect(lines).toEqual(["Ada Sample", "1 Main Street", "Oakland, CA 94601"])
  })

  it("names a card by brand and last four digits, and does without either", () => {
    expect(cardName({ brand: "visa", last4: "4242" })).toBe("Visa ending in 4242")
    expect(cardName({ brand: null, last4: null })).toBe("Card")
  })

  it("tells a pick-up from a parcel", () => {
    expect(stageWords({ stage: "delivered", delivery: pickup }).title).toBe("Picked up")
    expect(stageWords({ stage: "delivered", delivery: parcel }).title).toBe("Delivered")
  })

  it("marks the steps up to where the order stands", () => {
    const steps = stepsOf({ stage: "part_shipped", delivery: parcel })
    expect(steps?.map(({ name, isReached }) => [name, isReached])).toEqual([
      ["Order received", true],
      ["Partly shipped", true],
      ["Delivered", false],
    ])
  })

  it("says to how many schools an order for several has left", () => {
    const school = (stage: OrderStage, index: number): OrderDestinationView => ({
      id: `dest_${index}`,
      ship_to: {
        school: `School ${index}`,
        address_1: "1 Main St",
        city: "Oakland",
        province: "CA",
        postal_code: "94601",
      },
      items: [],
      sums: { goods_cents: 0, shipping_cents: 0, tax_cents: 0, tax_name: null, boxes: 1 },
      stage,
    })
    const destinations = (["shipped", "delivered", "received"] as const).map(school)
    const text = (stage: OrderStage) => orderWords({ stage, delivery: parcel, destinations }).text
    expect(text("part_shipped")).toBe("2 of 3 schools shipped. The rest follows.")
    expect(text("received")).toContain("packed for 3 schools")
    expect(orderWords({ stage: "received", delivery: parcel, destinations: [] })).toEqual(
      stageWords({ stage: "received", delivery: parcel }),
    )
  })

  it("shows no steps of an order that goes nowhere any more", () => {
    expect(stepsOf({ stage: "canceled", delivery: parcel })).toBeNull()
  })
})
