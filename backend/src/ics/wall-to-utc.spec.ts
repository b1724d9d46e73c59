import { isZone, wallToUtc } from "./wall-to-utc"

const utc = (wall: string, zone = "America/Los_Angeles") =>
  new Date(wallToUtc(Date.parse(`${wall}Z`) / 1000, zone) * 1000).toISOString().slice(0, 16)

describe("wallToUtc", () => {
  it("knows summer and winter, here and elsewhere", () => {
    expect(utc("2026-01-15T18:00")).toBe("2026-01-16T02:00")
    expect(utc("2026-07-15T18:00")).toBe("2026-07-16T01:00")
    expect(utc("2026-07-15T18:00", "Europe/Berlin")).toBe("2026-07-15T16:00")
    expect(utc("2026-07-15T00:00", "Asia/Kolkata")).toBe("2026-07-14T18:30")
  })

  it("takes the first of an hour that comes twice, and goes on through one that is left out", () => {
    expect(utc("2026-11-01T01:30")).toBe("2026-11-01T08:30")
    expect(utc("2026-11-01T02:30")).toBe("2026-11-01T10:30")
    expect(utc("2026-03-08T02:30")).toBe("2026-03-08T10:30")
    expect(utc("2026-03-08T03:30")).toBe("2026-03-08T10:30")
    expect(utc("2026-10-25T02:30", "Europe/Berlin")).toBe("2026-10-25T00:30")
  })

  it("knows which names are zones", () => {
    expect(["America/Los_Angeles", "UTC", "Europe/Kyiv"].every(isZone)).toBe(true)
    expect(["Pacific Standard Time", "America/Nowhere", "", "floating"].some(isZone)).toBe(false)
  })
})
