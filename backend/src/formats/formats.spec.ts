import { addressLines } from "./address-lines"
import { formatDate } from "./format-date"
import { formatMoney } from "./format-money"

describe("formats", () => {
  it("writes cents as dollars", () => {
    expect([0, 5, 1250, 125_000].map(formatMoney)).toEqual(["$0.00", "$0.05", "$12.50", "$1,250.00"])
  })

  it("names the day in San Francisco, not in Greenwich", () => {
    expect(formatDate("2026-03-02T07:30:00Z")).toBe("March 1, 2026")
  })

  it("leaves out the lines of an address that are empty", () => {
    const address = { first_name: "Ada", last_name: "Sample", address_1: "1 Main St", address_2: "", city: "Oakland" }
    expect(addressLines({ ...address, province: "CA", postal_code: "94601" })).toEqual([
      "Ada Sample",
      "1 Main St",
      "Oakland, CA 94601",
    ])
  })
})
