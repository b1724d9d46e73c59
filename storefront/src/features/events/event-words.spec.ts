import type { SiteEntryOf } from "@sf-cess/backend/contracts"
import { agendaOf, byMonth, fundraiserEvent } from "./agenda"
import { eventWhen, firstDay } from "./event-words"

const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, " ")
const when = (starts_at: string, ends_at: string, all_day = false) => plain(eventWhen({ starts_at, ends_at, all_day }))

const event = (id: string, starts_at: string, ends_at = starts_at, all_day = false) => ({
  ...{ id, starts_at, ends_at, all_day },
  ...{ title: id, description: "", place: "", url: null },
})

const fundraiser = (takes_place: SiteEntryOf<"fundraiser">["takes_place"]): SiteEntryOf<"fundraiser"> => ({
  ...{ id: "night", kind: "fundraiser", title: "Night", text: "", summary: "", reminder: "", takes_place },
  ...{ link_url: null, link_label: "", picture_id: null, picture_alt: "", picture: null, shows_from: null },
  ...{ shows_to: null, status: "published", affiliate: false, adults_only: false },
})

describe("when an event is", () => {
  it("is told in San Francisco's hours, winter and summer", () => {
    expect(when("2026-12-13T02:30:00Z", "2026-12-13T05:00:00Z")).toBe("Saturday, December 12, 6:30 – 9:00 PM PT")
    expect(when("2026-07-02T01:30:00Z", "2026-07-02T04:00:00Z")).toBe("Wednesday, July 1, 6:30 – 9:00 PM PT")
  })

  it("goes over midnight, over noon, and may have no end", () => {
    expect(when("2027-01-22T04:00:00Z", "2027-01-22T09:00:00Z")).toMatch(
      /^Thursday, January 21.* 8:00 PM – Friday, January 22.* 1:00 AM PT$/,
    )
    expect(when("2026-12-02T18:00:00Z", "2026-12-02T21:00:00Z")).toMatch(/10:00 AM – 1:00 PM PT$/)
    expect(when("2026-12-02T18:00:00Z", "2026-12-02T18:00:00Z")).toBe("Wednesday, December 2, 10:00 AM PT")
  })

  it("has neither hours nor a zone where it takes whole days", () => {
    expect(when("2026-12-04", "2026-12-04", true)).toBe("Friday, December 4, all day")
    expect(when("2026-12-31", "2027-01-02", true)).toContain("December 31")
    expect(when("2026-12-31", "2027-01-02", true)).not.toContain("PT")
  })

  it("begins on the day that San Francisco has then", () => {
    expect(firstDay({ starts_at: "2026-12-01T07:30:00Z", ends_at: "2026-12-01T08:30:00Z", all_day: false })).toBe(
      "2026-11-30",
    )
    expect(firstDay({ starts_at: "2026-12-01", ends_at: "2026-12-01", all_day: true })).toBe("2026-12-01")
  })
})

describe("the agenda", () => {
  it("puts a fundraiser's hours on San Francisco's clock, on both sides of its change", () => {
    const at = (date: string) =>
      fundraiserEvent(fundraiser({ date, starts: "18:30", ends: "21:00", place: "Hall" }))?.starts_at
    expect(at("2026-10-31")).toBe("2026-11-01T01:30:00.000Z")
    expect(at("2026-11-01")).toBe("2026-11-02T02:30:00.000Z")
    expect(at("2027-03-14")).toBe("2027-03-15T01:30:00.000Z")
    expect(fundraiserEvent(fundraiser(null))).toBeNull()
  })

  it("has events and dated fundraisers in the order in which they come, whole days before hours, by month", () => {
    const events = [
      event("late", "2026-12-13T04:00:00Z"),
      event("day", "2026-12-12", "2026-12-12", true),
      event("next year", "2027-01-05T20:00:00Z"),
    ]
    const held = fundraiser({ date: "2026-12-12", starts: "18:30", ends: null, place: "" })
    const months = byMonth(agendaOf(events, [held, fundraiser(null)]))
    expect(months.map(({ month, items }) => [month, items.map(({ event: { id } }) => id)])).toEqual([
      ["December 2026", ["day", "night", "late"]],
      ["January 2027", ["next year"]],
    ])
  })
})
