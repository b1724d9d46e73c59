import type { CalendarEvent } from "../contracts/calendar"
import { eventIcs } from "./event-ics"
import { ICAL } from "./ical"

const talk: CalendarEvent = {
  id: "evt1",
  title: "Talk; with, commas",
  description: "First line\nEND:VEVENT\nBEGIN:VALARM",
  place: "Room 1, 2\\3",
  url: "https://www.example.org/talk",
  all_day: false,
  starts_at: "2026-12-01T02:00:00.000Z",
  ends_at: "2026-12-01T03:30:00.000Z",
}
const read = (ics: string) => new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent")!

describe("eventIcs", () => {
  it("writes an event that a calendar reads back as it was, whatever its texts hold", () => {
    const ics = eventIcs(talk, new Date("2026-11-24T00:00:00Z"))
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
    expect(ics).toContain("\r\nDTSTART:20261201T020000Z\r\nDTEND:20261201T033000Z\r\n")
    expect(ics).toContain("\r\nDTSTAMP:20261124T000000Z\r\n")
    const entry = read(ics)
    expect(entry.getFirstPropertyValue("summary")).toBe(talk.title)
    expect(entry.getFirstPropertyValue("description")).toBe(talk.description)
    expect(entry.getFirstPropertyValue("location")).toBe(talk.place)
    expect(entry.getFirstPropertyValue("url")).toBe(talk.url)
    expect(entry.getAllSubcomponents()).toEqual([])
  })

  it("names the day after the last of an all-day event, and leaves out what there is not", () => {
    const days = { ...talk, description: "", url: null, all_day: true, starts_at: "2026-12-30", ends_at: "2026-12-31" }
    const ics = eventIcs(days, new Date())
    expect(ics).toContain("\r\nDTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\n")
    expect(ics).not.toMatch(/DESCRIPTION|URL/)
  })
})
