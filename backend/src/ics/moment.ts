import { ICAL, type Property, type Time } from "./ical"
import { UnreadableEvent } from "./unreadable-event"
import { isZone, wallToUtc } from "./wall-to-utc"

/** A day or an instant of a feed, in seconds since 1970; a day counts as its midnight in UTC. */
export type Moment = {
  at: number
  /** The day that the wall shows then. */
  day: number
  isDay: boolean
}

/** What the clocks of a place show, into the instant. */
export type Zone = (wall: Time) => number

const secondsOf = ({ year, month, day, hour, minute, second }: Time) =>
  Date.UTC(year, month - 1, day, hour, minute, second) / 1000

export function momentOf(time: Time, zone: Zone): Moment {
  const day = Date.UTC(time.year, time.month - 1, time.day) / 1000
  if (time.isDate) return { at: day, day, isDay: true }
  return { at: zone(time), day, isDay: false }
}

/**
 * The zone of a property's times: UTC, the file's own VTIMEZONE, or one that its TZID names. A feed that names a zone
 * without describing it, or none at all, means `otherwise`.
 */
export function zoneOf(property: Property, time: Time, otherwise: string): Zone {
  const { zone } = time
  if (zone === ICAL.Timezone.utcTimezone) return secondsOf
  if (zone && zone !== ICAL.Timezone.localTimezone) return (wall) => secondsOf(wall) - zone.utcOffset(wall)
  const tzid = property.getParameter("tzid")
  const name = typeof tzid === "string" && isZone(tzid) ? tzid : otherwise
  return (wall) => wallToUtc(secondsOf(wall), name)
}

/** All moments of a property such as EXDATE; of a period its start. */
export function momentsOf(property: Property, otherwise: string): Moment[] {
  return property.getValues().map((value: unknown) => {
    const time = value instanceof ICAL.Period ? value.start : value
    if (!(time instanceof ICAL.Time)) throw new UnreadableEvent("This is no time.")
    return momentOf(time, zoneOf(property, time, otherwise))
  })
}
