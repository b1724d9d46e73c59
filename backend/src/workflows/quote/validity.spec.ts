import { displayIdOf, quoteNumber } from "./quote-number"
import { assertOrderFrom, validUntil } from "./validity"

const now = new Date("2026-11-27T18:00:00Z")

describe("validity", () => {
  it("ends with the shop's last day, in winter and in summer", () => {
    expect(validUntil({ valid_days: 60 }, null, now)).toEqual(new Date("2027-01-27T07:59:59Z"))
    expect(validUntil({ valid_days: 60 }, null, new Date("2026-06-01T02:00:00Z"))).toEqual(
      new Date("2026-07-31T06:59:59Z"),
    )
  })

  it("leaves thirty days to order in after a first day that lies ahead", () => {
    expect(validUntil({ valid_days: 60 }, "2027-07-01", now)).toEqual(new Date("2027-08-01T06:59:59Z"))
    expect(validUntil({ valid_days: 60 }, "2026-12-01", now)).toEqual(validUntil({ valid_days: 60 }, null, now))
  })

  it("takes a first day from today to as far as the settings allow", () => {
    for (const day of [null, "2026-11-27", "2027-11-27"])
      expect(() => assertOrderFrom({ latest_start_days: 365 }, day, now)).not.toThrow()
    for (const day of ["2026-11-26", "2027-11-28"])
      expect(() => assertOrderFrom({ latest_start_days: 365 }, day, now)).toThrow()
  })
})

describe("quoteNumber", () => {
  it("is read back as people type it", () => {
    expect(quoteNumber({ display_id: 1 })).toBe("Q-1001")
    expect(["Q-1001", "q1001", " 1001", "Q 1001"].map(displayIdOf)).toEqual([1, 1, 1, 1])
    expect(["Q-1000", "Q-", "school", "", "Q-12"].map(displayIdOf)).toEqual([null, null, null, null, null])
  })
})
