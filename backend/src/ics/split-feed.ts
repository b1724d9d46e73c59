import { ICAL, type Component } from "./ical"

const BEGINNING = /^(?=BEGIN:VCALENDAR\s*$)/im
const EVENTS = /^BEGIN:VEVENT\s*$[^]*?^END:VEVENT\s*$/gim
const OTHERS = /^BEGIN:(VTODO|VJOURNAL|VFREEBUSY)\s*$[^]*?^END:\1\s*$/gim

/** A calendar of a feed with its events; `broken` counts those that the library cannot read at all. */
export type SplitCalendar = { calendar: Component; events: Component[]; broken: number }

/** Takes a feed apart, so that a broken event does not take the whole calendar with it. Null where there is no calendar. */
export function splitFeed(text: string): SplitCalendar[] | null {
  const parts = text.split(BEGINNING).filter((part) => part.trim())
  const calendars = parts.flatMap((part) => splitCalendar(part) ?? [])
  return calendars.length === parts.length && parts.length > 0 ? calendars : null
}

function splitCalendar(text: string): SplitCalendar | null {
  const calendar = parse(text.replace(EVENTS, "").replace(OTHERS, ""), "vcalendar")
  if (!calendar) return null
  const texts = text.match(EVENTS) ?? []
  const events = texts.flatMap((event) => parse(event, "vevent") ?? [])
  // An event finds the zones of its times in the calendar that it belongs to.
  for (const event of events) calendar.addSubcomponent(event)
  return { calendar, events, broken: texts.length - events.length }
}

function parse(text: string, name: string): Component | null {
  try {
    const component = ICAL.Component.fromString(text)
    return component.name === name ? component : null
  } catch {
    // The library's ParserError and whatever its values throw mean the same: it is none.
    return null
  }
}
