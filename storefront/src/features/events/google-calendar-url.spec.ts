import type { CalendarEvent } from "@sf-cess/backend/contracts"
import { googleCalendarUrl } from "./google-calendar-url"

const evening: CalendarEvent = {
  id: "evt1",
  title: "Talk & tea",
  description: "Bring a question.",
  place: "Room 1, Oakland",
  url: "https://www.example.org/talk",
  all_day: false,
  starts_at: "2026-12-01T02:00:00.000Z",
  ends_at: "2026-12-01T03:30:00.000Z",
}
const queryOf = (event: CalendarEvent) => Object.fromEntries(new URL(googleCalendarUrl(event)).searchParams)

describe("googleCalendarUrl", () => {
  it("fills Google's form with the event, whatever its texts hold", () => {
    expect(queryOf(evening)).toEqual({
      action: "TEMPLATE",
      text: "Talk & tea",
      dates: "20261201T020000Z/20261201T033000Z",
      details: "Bring a question.\n\nhttps://www.example.org/talk",
      location: "Room 1, Oakland",
    })
    expect(new URL(googleCalendarUrl(evening)).hostname).toBe("calendar.google.com")
  })

  it("names the day after the last of whole days, over the end of a year too, and leaves out what there is not", () => {
    const days = { ...evening, all_day: true, starts_at: "2026-12-30", ends_at: "2026-12-31", description: "" }
    expect(queryOf({ ...days, place: "", url: null })).toEqual({
      action: "TEMPLATE",
      text: "Talk & tea",
      dates: "20261230/20270101",
    })
  })

  it("cuts a description that would make the address too long", () => {
    expect(googleCalendarUrl({ ...evening, description: "a".repeat(2000) }).length).toBeLessThan(1500)
  })
})
