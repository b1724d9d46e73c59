import { z } from "zod"
import { CalendarEvent } from "../contracts/calendar"

/** An occurrence with the instants (ISO 8601) between which it takes place, by which it is sorted and falls out of the list. */
export const CalendarOccurrence = CalendarEvent.extend({ begins_at: z.iso.datetime(), over_at: z.iso.datetime() })
export type CalendarOccurrence = z.infer<typeof CalendarOccurrence>

/** What a feed's text comes to. `unreadable` counts the events that were left out because nothing sound could be made of them. */
export const FeedReading = z.union([
  z.object({ events: z.array(CalendarOccurrence), unreadable: z.int() }),
  z.object({ fault: z.string() }),
])
export type FeedReading = z.infer<typeof FeedReading>
