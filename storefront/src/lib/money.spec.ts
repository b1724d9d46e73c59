import { formatCents } from "./money"

describe("formatCents", () => {
  it.each([
    [0, "$0.00"],
    [5, "$0.05"],
    [1250, "$12.50"],
    [123456789, "$1,234,567.89"],
    [-920, "-$9.20"],
  ])("writes %i cents as %s", (cents, text) => {
    expect(formatCents(cents)).toBe(text)
  })
})
