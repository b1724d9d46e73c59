import { shopDay } from "../../contracts/shop-time"
import { isShownOn } from "./is-shown-on"

const entry = { status: "published" as const, shows_from: null, shows_to: null, details: {} }
const gala = { ...entry, details: { takes_place: { date: "2027-03-05" } } }

describe("what is shown on a day", () => {
  it("is all that is published and has no days", () => {
    expect(isShownOn(entry, "2026-01-01")).toBe(true)
    expect(isShownOn({ ...entry, status: "draft" }, "2026-01-01")).toBe(false)
  })

  it.each([
    ["2026-02-27", false],
    ["2026-02-28", true],
    ["2026-03-01", true],
    ["2026-03-02", false],
  ])("begins on its first day and ends after its last: %s %p", (day, shown) => {
    expect(isShownOn({ ...entry, shows_from: "2026-02-28", shows_to: "2026-03-01" }, day)).toBe(shown)
  })

  it("drops a fundraiser the day after it took place, whatever its last day says", () => {
    expect(isShownOn({ ...gala, shows_to: "2027-12-31" }, "2027-03-05")).toBe(true)
    expect(isShownOn({ ...gala, shows_to: "2027-12-31" }, "2027-03-06")).toBe(false)
    expect(isShownOn({ ...entry, details: { takes_place: null } }, "2027-03-06")).toBe(true)
  })
})

describe("the shop's day", () => {
  it.each([
    ["a winter's evening in San Francisco, when London has tomorrow", "2027-01-16T07:59:59Z", "2027-01-15"],
    ["midnight in winter", "2027-01-16T08:00:00Z", "2027-01-16"],
    ["a minute before midnight in summer", "2027-07-16T06:59:00Z", "2027-07-15"],
    ["the day on which the clocks go forward", "2027-03-14T08:00:00Z", "2027-03-14"],
  ])("is %s", (_when, moment, day) => expect(shopDay(new Date(moment))).toBe(day))
})
