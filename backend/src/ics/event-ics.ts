import type { CalendarEvent } from "../contracts/calendar"
import { ICAL } from "./ical"

/** An occurrence as a calendar file of its own (RFC 5545), for "add to my calendar". The library escapes what the texts hold. */
export function eventIcs(event: CalendarEvent, now: Date): string {
  const file = new ICAL.Component("vcalendar")
  file.addPropertyWithValue("version", "2.0")
  file.addPropertyWithValue("prodid", "-//SF-CESS//Deck shop//EN")
  const entry = new ICAL.Component("vevent")
  entry.addPropertyWithValue("uid", `${event.id}@deck-shop`)
  entry.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(now, true))
  entry.addPropertyWithValue("dtstart", startOf(event))
  entry.addPropertyWithValue("dtend", endOf(event))
  entry.addPropertyWithValue("summary", event.title)
  if (event.description) entry.addPropertyWithValue("description", event.description)
  if (event.place) entry.addPropertyWithValue("location", event.place)
  if (event.url) entry.addPropertyWithValue("url", event.url)
  file.addSubcomponent(entry)
  return `${file.toString()}\r\n`
}

const startOf = ({ all_day, starts_at }: CalendarEvent) =>
  all_day ? ICAL.Time.fromDateString(starts_at) : ICAL.Time.fromJSDate(new Date(starts_at), true)

/** Of whole days a file names the day after the last. */
function endOf({ all_day, ends_at }: CalendarEvent) {
  if (!all_day) return ICAL.Time.fromJSDate(new Date(ends_at), true)
  const end = ICAL.Time.fromDateString(ends_at)
  end.adjust(1, 0, 0, 0)
  return end
}
