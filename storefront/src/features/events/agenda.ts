import type { CalendarEvent, SiteEntryOf } from "@sf-cess/backend/contracts"
import { wallTime } from "@/features/structured-data/clock-in-san-francisco"
import { firstDay, monthOf } from "./event-words"

/** Something to come: an event of the public calendar, or a fundraiser that has a day. */
export type AgendaItem = { event: CalendarEvent; fundraiser: SiteEntryOf<"fundraiser"> | null }

/** A fundraiser as an event, null while it has no day. One without hours takes the whole day. */
export function fundraiserEvent(fundraiser: SiteEntryOf<"fundraiser">): CalendarEvent | null {
  const { id, title, summary, link_url, takes_place: held } = fundraiser
  if (!held) return null
  const { date, starts, ends, place } = held
  const instant = (time: string) => new Date(wallTime(date, time)).toISOString()
  const times = starts
    ? { all_day: false, starts_at: instant(starts), ends_at: instant(ends ?? starts) }
    : { all_day: true, starts_at: date, ends_at: date }
  return { id, title, description: summary, place, url: link_url, ...times }
}

/** Events and fundraisers together, the next first; what takes the whole day stands before that day's hours. */
export function agendaOf(events: CalendarEvent[], fundraisers: SiteEntryOf<"fundraiser">[]): AgendaItem[] {
  const held = fundraisers.flatMap((fundraiser) => {
    const event = fundraiserEvent(fundraiser)
    return event ? [{ event, fundraiser }] : []
  })
  const items: AgendaItem[] = [...events.map((event) => ({ event, fundraiser: null })), ...held]
  const place = ({ event }: AgendaItem) => `${firstDay(event)} ${event.all_day ? "" : event.starts_at}`
  return items.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
}

/** An agenda month by month. */
export function byMonth(items: AgendaItem[]): { month: string; items: AgendaItem[] }[] {
  const months = new Map<string, AgendaItem[]>()
  for (const item of items) {
    const month = monthOf(firstDay(item.event))
    months.set(month, [...(months.get(month) ?? []), item])
  }
  return [...months].map(([month, ofMonth]) => ({ month, items: ofMonth }))
}
