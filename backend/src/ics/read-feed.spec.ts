import { A_TIMEZONE, aFeed, anEvent } from "./__fixtures__/a-feed"
import { readFeed } from "./read-feed"

const NOW = new Date("2026-10-20T12:00:00Z")

const reading = (...parts: string[]) => {
  const read = readFeed(aFeed(...parts), NOW)
  if ("fault" in read) throw new Error(read.fault)
  return read
}
const events = (...parts: string[]) => reading(...parts).events
const starts = (...parts: string[]) => events(...parts).map(({ starts_at }) => starts_at.slice(0, 16))
const EVENING = ["DTSTART;TZID=America/Los_Angeles:20261020T180000", "DTEND;TZID=America/Los_Angeles:20261020T193000"]

describe("readFeed", () => {
  it("reads an event with all that it says", () => {
    const [event] = events(
      anEvent(
        "SUMMARY:Open house\\, for all",
        "DESCRIPTION:First line\\nSecond line",
        "LOCATION:Room 1\\, Oakland",
        "URL:https://www.example.org/open?a=1",
        "DTSTART:20261025T010000Z",
        "DTEND:20261025T030000Z",
      ),
    )
    expect(event).toEqual({
      id: expect.stringMatching(/^[\w-]{22}$/),
      title: "Open house, for all",
      description: "First line\nSecond line",
      place: "Room 1, Oakland",
      url: "https://www.example.org/open?a=1",
      all_day: false,
      starts_at: "2026-10-25T01:00:00.000Z",
      ends_at: "2026-10-25T03:00:00.000Z",
      begins_at: "2026-10-25T01:00:00.000Z",
      over_at: "2026-10-25T03:00:00.000Z",
    })
  })

  it("names the last day of whole days, and has them over when the shop's day is", () => {
    const days = events(
      anEvent("UID:a", "DTSTART;VALUE=DATE:20261101", "DTEND;VALUE=DATE:20261103"),
      anEvent("UID:b", "DTSTART;VALUE=DATE:20261105"),
      anEvent("UID:c", "DTSTART;VALUE=DATE:20261106", "DURATION:P3D"),
      anEvent("UID:d", "DTSTART;VALUE=DATE:20261110", "DTEND;VALUE=DATE:20261110"),
    )
    expect(days.map(({ starts_at, ends_at }) => [starts_at, ends_at])).toEqual([
      ["2026-11-01", "2026-11-02"],
      ["2026-11-05", "2026-11-05"],
      ["2026-11-06", "2026-11-08"],
      ["2026-11-10", "2026-11-10"],
    ])
    expect(days[0]).toMatchObject({ begins_at: "2026-11-01T07:00:00.000Z", over_at: "2026-11-03T08:00:00.000Z" })
  })

  describe("knows when it is", () => {
    it.each([
      ["a zone by its name alone", ["DTSTART;TZID=America/New_York:20261101T180000"], "2026-11-01T23:00"],
      ["a zone that nobody knows", ["DTSTART;TZID=Nowhere/Town:20261025T180000"], "2026-10-26T01:00"],
      ["no zone, so the shop's", ["DTSTART:20261102T180000"], "2026-11-03T02:00"],
    ])("of %s", (_, lines, instant) => expect(starts(anEvent(...lines))).toEqual([instant]))

    it("of the calendar's own zone, and of one that the file describes", () => {
      expect(starts("X-WR-TIMEZONE:Europe/Berlin", anEvent("DTSTART:20261102T180000"))).toEqual(["2026-11-02T17:00"])
      const lines = ["DTSTART;TZID=Bay time:20261031T180000", "RRULE:FREQ=DAILY;COUNT=2"]
      expect(starts(A_TIMEZONE, anEvent(...lines))).toEqual(["2026-11-01T01:00", "2026-11-02T02:00"])
    })
  })

  describe("follows what repeats", () => {
    it("at the same hour of the evening when the clocks change", () => {
      expect(starts(anEvent(...EVENING, "RRULE:FREQ=WEEKLY;COUNT=3"))).toEqual([
        "2026-10-21T01:00",
        "2026-10-28T01:00",
        "2026-11-04T02:00",
      ])
    })

    it("from long ago, without what is over, for some four hundred days", () => {
      const monthly = starts(anEvent("DTSTART:20100105T180000Z", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;BYDAY=1TU"))
      expect([monthly[0], monthly.length]).toEqual(["2026-11-03T18:00", 13])
      const daily = starts(anEvent("DTSTART:20000101T180000Z", "RRULE:FREQ=DAILY"))
      expect([daily[0], daily.length]).toEqual(["2026-10-20T18:00", 100])
      const counted = starts(anEvent("DTSTART:20260101T180000Z", "RRULE:FREQ=DAILY;COUNT=300"))
      expect([counted[0], counted.at(-1)]).toEqual(["2026-10-20T18:00", "2026-10-27T18:00"])
    })

    it("in the right one of two weeks, or of three days, from long ago", () => {
      const rule = (line: string) => starts(anEvent("DTSTART:20100104T180000Z", line)).slice(0, 3)
      expect(rule("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH")).toEqual([
        "2026-10-20T18:00",
        "2026-10-22T18:00",
        "2026-11-03T18:00",
      ])
      expect(rule("RRULE:FREQ=DAILY;INTERVAL=3")).toEqual(["2026-10-22T18:00", "2026-10-25T18:00", "2026-10-28T18:00"])
    })

    it("until its last day or instant, which is part of it", () => {
      const until = (last: string) => starts(anEvent(...EVENING, `RRULE:FREQ=DAILY;UNTIL=${last}`)).length
      expect([until("20261022"), until("20261023T010000Z"), until("20261023T005959Z")]).toEqual([3, 3, 2])
    })

    it("with further dates and without those that are left out, however they are written", () => {
      const lines = [
        ...EVENING,
        "RRULE:FREQ=DAILY;COUNT=5",
        "RDATE;TZID=America/Los_Angeles:20261020T180000,20261111T120000",
        "EXDATE;TZID=America/Los_Angeles:20261021T180000",
        "EXDATE:20261023T010000Z,20200101T000000Z",
        "EXDATE;VALUE=DATE:20261023",
      ]
      expect(starts(anEvent(...lines))).toEqual(["2026-10-21T01:00", "2026-10-25T01:00", "2026-11-11T20:00"])
      const days = ["DTSTART;VALUE=DATE:20261025", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261026T000000"]
      expect(starts(anEvent(...days))).toEqual(["2026-10-25", "2026-10-27"])
      expect(starts(anEvent(...EVENING, "RDATE:20261101T010000Z"))).toEqual(["2026-10-21T01:00", "2026-11-01T01:00"])
    })

    it("with single times that are moved, cancelled, or come from nowhere; each keeps its id", () => {
      const weekly = anEvent(...EVENING, "SUMMARY:Weekly", "RRULE:FREQ=WEEKLY;COUNT=4")
      const moved = anEvent(
        "RECURRENCE-ID:20261028T010000Z",
        "DTSTART:20261029T200000Z",
        "DURATION:PT15M",
        "SUMMARY:Moved",
      )
      const cancelled = anEvent(
        "RECURRENCE-ID;TZID=America/Los_Angeles:20261103T180000",
        "DTSTART;TZID=America/Los_Angeles:20261103T180000",
        "STATUS:CANCELLED",
      )
      const alone = anEvent("UID:other", "RECURRENCE-ID:20261212T010000Z", "DTSTART:20261212T010000Z", "SUMMARY:Alone")
      const changed = events(moved, weekly, cancelled, alone)
      expect(changed.map(({ title, starts_at }) => [title, starts_at.slice(0, 16)])).toEqual([
        ["Weekly", "2026-10-21T01:00"],
        ["Moved", "2026-10-29T20:00"],
        ["Weekly", "2026-11-11T02:00"],
        ["Alone", "2026-12-12T01:00"],
      ])
      expect(changed[1]!.ends_at).toBe("2026-10-29T20:15:00.000Z")
      expect(changed[1]!.id).toBe(events(weekly)[1]!.id)
    })

    it("by a new pattern from one time on", () => {
      const weekly = anEvent(...EVENING, "SUMMARY:Old", "RRULE:FREQ=WEEKLY;COUNT=4")
      const later = anEvent(
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Los_Angeles:20261103T180000",
        "DTSTART;TZID=America/Los_Angeles:20261103T190000",
        "DTEND;TZID=America/Los_Angeles:20261103T200000",
        "SUMMARY:New",
      )
      expect(events(weekly, later).map(({ title, starts_at }) => [title, starts_at.slice(0, 16)])).toEqual([
        ["Old", "2026-10-21T01:00"],
        ["Old", "2026-10-28T01:00"],
        ["New", "2026-11-04T03:00"],
        ["New", "2026-11-11T03:00"],
      ])
    })
  })

  it("shows what is under way, and nothing over, cancelled, private or far off", () => {
    const at = (uid: string, start: string, end: string, ...more: string[]) =>
      anEvent(`UID:${uid}`, `SUMMARY:${uid}`, `DTSTART:${start}`, `DTEND:${end}`, ...more)
    const shown = events(
      at("under way", "20261020T110000Z", "20261020T130000Z"),
      at("for weeks", "20260901T110000Z", "20261120T130000Z"),
      at("over", "20261020T100000Z", "20261020T120000Z"),
      at("cancelled", "20261101T100000Z", "20261101T120000Z", "STATUS:CANCELLED"),
      at("private", "20261101T100000Z", "20261101T120000Z", "CLASS:PRIVATE"),
      at("far off", "20280101T100000Z", "20280101T120000Z"),
      at("ends before it begins", "20261101T100000Z", "20261101T090000Z"),
    )
    expect(shown.map(({ title }) => title)).toEqual(["for weeks", "under way", "ends before it begins"])
    expect(shown[2]!.ends_at).toBe(shown[2]!.starts_at)
  })

  it("takes the latest version of an event that comes twice", () => {
    const version = (sequence: number) =>
      anEvent("DTSTART:20261101T100000Z", `SEQUENCE:${sequence}`, `SUMMARY:Version ${sequence}`)
    expect(events(version(2), version(10), version(9)).map(({ title }) => title)).toEqual(["Version 10"])
  })

  describe("holds out against harm", () => {
    const soon = "DTSTART:20261101T100000Z"

    it("keeps text as text, of a bounded length, without what steers a screen", () => {
      const [event] = events(
        anEvent(
          soon,
          "SUMMARY:<script>alert(1)</script> \u0007\u202Etxt\u0000",
          `DESCRIPTION:${"a".repeat(5000)}\u001B[31m`,
        ),
        anEvent("UID:two", "DTSTART:20261102T100000Z", "SUMMARY: ", "DESCRIPTION:a\\n\\n\\n\\nb\\tc\u0085"),
      )
      expect(event!.title).toBe("<script>alert(1)</script> txt")
      expect([event!.description.length, event!.description.at(-1)]).toEqual([2000, "…"])
    })

    it.each(["javascript:alert(1)", "http://example.org", "https://user:pw@example.org", "//example.org", "data:,x"])(
      "keeps no address such as %s",
      (url) => expect(events(anEvent(soon, `URL:${url}`))[0]!.url).toBeNull(),
    )

    it.each([
      ["seconds", "RRULE:FREQ=SECONDLY"],
      ["minutes", "RRULE:FREQ=MINUTELY;COUNT=3"],
      ["a pause of a million years", "RRULE:FREQ=WEEKLY;INTERVAL=99999999"],
      ["a rule that is none", "RRULE:FREQ=OFTEN"],
      ["a flood of hours", `RRULE:FREQ=DAILY;BYHOUR=25`],
      ["no beginning", "X-NOTHING:1"],
      ["a year of five digits", "DURATION:P9999999W"],
      ["a flood of dates", `EXDATE:${Array(2001).fill("20261101T100000Z").join()}`],
      ["a beginning that is no time", "DTSTART:tomorrow"],
    ])("leaves out an event of %s and says so, while the others stand", (what, line) => {
      const lines = what === "no beginning" || line.startsWith("DTSTART") ? [line] : [soon, line]
      const { events, unreadable } = reading(anEvent(...lines), anEvent("UID:sound", soon))
      expect([events.length, unreadable]).toEqual([1, 1])
    })

    it("follows no more than so much of a whole feed", () => {
      const daily = (uid: number) => anEvent(`UID:${uid}`, soon, "RRULE:FREQ=DAILY")
      const feed = aFeed(...Array.from({ length: 5 }, (_, uid) => daily(uid)))
      expect(readFeed(feed, NOW, 500)).toMatchObject({ unreadable: 3 })
    })

    it.each(["", "<!doctype html><p>Sign in", "BEGIN:VCARD\r\nEND:VCARD", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT", "{}"])(
      "says of %j that it is no calendar",
      (text) => expect(readFeed(text, NOW)).toEqual({ fault: "It is no calendar in the ICS format." }),
    )
  })

  it("reads a calendar without an event, and several in one file", () => {
    expect(reading()).toEqual({ events: [], unreadable: 0 })
    const two = aFeed(anEvent("DTSTART:20261101T100000Z")) + aFeed(anEvent("UID:two", "DTSTART:20261102T100000Z"))
    expect(readFeed(two, NOW)).toMatchObject({ events: [{}, {}] })
  })
})
