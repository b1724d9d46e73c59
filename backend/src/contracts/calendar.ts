import * as z from "zod"

/** One occurrence of an event of the public calendar. All of it is text from outside: shown as text, never as HTML. */
export const CalendarEvent = z.object({
  /** Stable for one occurrence, and fit for an address. */
  id: z.string(),
  title: z.string(),
  description: z.string(),
  place: z.string(),
  /** https alone; null for anything else. */
  url: z.string().nullable(),
  /** For an all-day event the days, as YYYY-MM-DD, `ends_at` being the last one; else instants in UTC. */
  all_day: z.boolean(),
  starts_at: z.string(),
  ends_at: z.string(),
})
export type CalendarEvent = z.infer<typeof CalendarEvent>

/**
 * The address of the calendar's ICS feed, as staff set it; null takes the list of events off the site. It is https, unless
 * the shop's settings trust the origin, which the workflow knows.
 */
export const SetCalendarFeed = z.strictObject({
  feed_url: z
    .url("Enter an address that begins with https://.")
    .max(2000, "Keep this under 2,000 characters.")
    .nullable(),
})
export type SetCalendarFeed = z.infer<typeof SetCalendarFeed>

/** How the feed stands, for staff. */
export type CalendarStatus = {
  feed_url: string | null
  /** When it was last read without a fault. */
  read_at: string | null
  /** What went wrong at the last try, null when it went well. */
  fault: string | null
  /** Occurrences to come that are kept. */
  events: number
}
