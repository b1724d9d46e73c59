import type { CalendarEvent } from "@sf-cess/backend/contracts"

/** Google does not open addresses that are much longer than this, so a long description is cut. */
const LONGEST_DETAILS = 1000

/** Opens Google Calendar's form, filled with this event (its "TEMPLATE" address). */
export function googleCalendarUrl(event: CalendarEvent): string {
  const query = new URLSearchParams({ action: "TEMPLATE", text: event.title, dates: datesOf(event) })
  const details = [event.description.slice(0, LONGEST_DETAILS), event.url].filter(Boolean).join("\n\n")
  if (details) query.set("details", details)
  if (event.place) query.set("location", event.place)
  return `https://calendar.google.com/calendar/render?${query}`
}

/** Instants in UTC, or days of which the second is the one after the last. */
function datesOf({ all_day, starts_at, ends_at }: CalendarEvent): string {
  const compact = (moment: string) => moment.replace(/[-:]|\.\d+/g, "")
  if (!all_day) return `${compact(starts_at)}/${compact(ends_at)}`
  const end = new Date(ends_at)
  end.setUTCDate(end.getUTCDate() + 1)
  return `${compact(starts_at)}/${compact(end.toISOString().slice(0, 10))}`
}
