import { addressLines, cardName, formatDay, stageWords, stepsOf } from "./order-words"

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

  it("shows no steps of an order that goes nowhere any more", () => {
    expect(stepsOf({ stage: "canceled", delivery: parcel })).toBeNull()
  })
})
