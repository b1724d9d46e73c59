import type { CalendarStatus } from "../../contracts/calendar"
import { formatMoment } from "../lib/format-moment"

/** How the calendar's feed stands, in a badge and a sentence. */
export function calendarWords({ feed_url, read_at, fault, events }: CalendarStatus) {
  const kept = `${events} ${events === 1 ? "event" : "events"} to come`
  if (feed_url === null)
    return { color: "grey", badge: "Not set", sentence: "No address is set, so the site lists no events." } as const
  if (fault !== null)
    return {
      color: "red",
      badge: "Trouble",
      sentence: read_at
        ? `${fault} The site still lists ${kept}, as read on ${formatMoment(read_at)}.`
        : `${fault} It was never read so far, so the site lists no events.`,
    } as const
  if (read_at === null)
    return { color: "orange", badge: "Not read yet", sentence: "It is read within the next minutes." } as const
  return { color: "green", badge: "Read", sentence: `Read on ${formatMoment(read_at)}: ${kept}.` } as const
}
