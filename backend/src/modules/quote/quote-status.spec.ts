import { QUOTE_STATUSES } from "../../contracts/quote"
import { assertQuoteCanBecome, assertQuoteIsLive, canBecome, statusAt } from "./quote-status"

describe("quote status", () => {
  it("lets nothing follow what was ordered or withdrawn", () => {
    for (const end of ["ordered", "withdrawn"] as const)
      expect(QUOTE_STATUSES.filter((next) => canBecome(next, end))).toEqual([])
  })

  it("lets only an approved quote be ordered, or one that expired while its card was asked", () => {
    expect(QUOTE_STATUSES.filter((current) => canBecome("ordered", current))).toEqual(["approved", "expired"])
  })

  it("counts a quote as expired once its time is over, whether or not it is marked", () => {
    const valid_until = new Date("2027-01-01T00:00:00Z")
    const at = (status: (typeof QUOTE_STATUSES)[number], moment: string) =>
      statusAt({ status, valid_until }, new Date(moment))
    expect(at("approved", "2026-12-31T23:59:59Z")).toBe("approved")
    expect(at("approved", "2027-01-01T00:00:00Z")).toBe("expired")
    expect(at("declined", "2028-01-01T00:00:00Z")).toBe("declined")
  })

  it("says why a closed quote takes no act", () => {
    expect(() => assertQuoteIsLive("expired")).toThrow("This quote has expired.")
    expect(() => assertQuoteCanBecome("approved", "ordered")).toThrow("This quote has been ordered already.")
    expect(() => assertQuoteCanBecome("ordered", "open")).toThrow("A quote that is open cannot become ordered.")
    expect(() => assertQuoteIsLive("open")).not.toThrow()
  })
})
