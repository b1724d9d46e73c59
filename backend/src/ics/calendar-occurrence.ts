import type { CalendarEvent } from "../contracts/calendar"

/** An occurrence with the instants (ISO 8601) between which it takes place, by which it is sorted and falls out of the list. */
export type CalendarOccurrence = CalendarEvent & { begins_at: string; over_at: string }
