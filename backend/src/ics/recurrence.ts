import { ICAL, type Component, type Recur, type Time } from "./ical"
import { momentOf, momentsOf, zoneOf, type Moment, type Zone } from "./moment"
import { UnreadableEvent } from "./unreadable-event"

/** What may be worked out for one feed: enough for any calendar of people, and soon used up by one that means harm. */
export type Budget = { steps: number }

const DAY = 86_400
/** Daily for eighty years. */
const STEPS_PER_EVENT = 30_000
const LONGEST_INTERVAL = 1_000
const DATES_PER_EVENT = 2_000
const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

/** What of an endless calendar is worked out: what begins between two instants (seconds), the first so many. */
export type Window = { from: number; until: number; most: number }

/**
 * When an event begins, again and again: its first time, RRULE and RDATE, without EXDATE (RFC 5545, 3.8.5). Rules are
 * followed on the wall's clock, so that an evening stays one when the clocks change.
 * @throws UnreadableEvent for a rule that repeats more often than daily, or needs more steps or dates than any real one
 */
export function startsOf(event: Component, otherwise: string, window: Window, budget: Budget): Moment[] {
  const property = event.getFirstProperty("dtstart")
  const time: unknown = property?.getFirstValue()
  if (!property || !(time instanceof ICAL.Time)) throw new UnreadableEvent("It has no beginning.")
  const zone = zoneOf(property, time, otherwise)
  const isAway = exclusion(datesOf(event, "exdate", otherwise), time.isDate)
  const isIn = (moment: Moment) => moment.at >= window.from && moment.at <= window.until && !isAway(moment)

  const rules = event.getAllProperties("rrule").flatMap((rule) => rule.getValues())
  const starts = [...datesOf(event, "rdate", otherwise), ...(rules.length === 0 ? [momentOf(time, zone)] : [])].filter(
    isIn,
  )
  for (const rule of rules) {
    let count = 0
    for (const moment of follow(rule, time, zone, window, budget)) {
      if (!isIn(moment)) continue
      starts.push(moment)
      if (++count === window.most) break
    }
  }
  const once = new Map(starts.map((moment) => [moment.at, moment]))
  return [...once.values()].toSorted((a, b) => a.at - b.at).slice(0, window.most)
}

/** An EXDATE that is a day excludes what begins on it; Outlook writes those of whole days as times. */
function exclusion(dates: Moment[], ofDays: boolean): (moment: Moment) => boolean {
  const days = new Set(dates.filter(({ isDay }) => isDay || ofDays).map(({ day }) => day))
  const instants = new Set(dates.map(({ at }) => at))
  return ({ at, day }) => instants.has(at) || days.has(day)
}

function datesOf(event: Component, name: "rdate" | "exdate", otherwise: string): Moment[] {
  const properties = event.getAllProperties(name)
  const count = properties.reduce((sum, property) => sum + property.getValues().length, 0)
  if (count > DATES_PER_EVENT) throw new UnreadableEvent("It names too many dates.")
  return properties.flatMap((property) => momentsOf(property, otherwise))
}

function* follow(given: Recur, first: Time, zone: Zone, window: Window, budget: Budget): Generator<Moment> {
  if (!FREQUENCIES.includes(given.freq)) throw new UnreadableEvent("It repeats more often than daily.")
  if (given.interval > LONGEST_INTERVAL) throw new UnreadableEvent("It repeats too seldom to come again.")
  const isOver = endOf(given.until, zone)
  const rule = given.clone()
  rule.until = null
  const wall = first.clone()
  wall.zone = ICAL.Timezone.localTimezone
  wall.adjust(daysToPass(rule, wall, window), 0, 0, 0)
  const times = rule.iterator(wall)
  let steps = 0
  for (let time = times.next(); time; time = times.next()) {
    if (++steps > STEPS_PER_EVENT || --budget.steps < 0) throw new UnreadableEvent("It repeats without end.")
    // Most of what a rule from long ago comes to is past; the way through the clocks of its zone is spared there.
    if (time.toUnixTime() < window.from - DAY) continue
    const moment = momentOf(time, zone)
    if (moment.at > window.until || isOver(moment)) return
    yield moment
  }
}

/** Whole rounds of a daily or weekly rule that lie before the window: it comes to the same without them, unless it counts. */
function daysToPass({ freq, interval, count }: Recur, wall: Time, { from }: Window): number {
  const round = { DAILY: 1, WEEKLY: 7 }[freq]
  const past = Math.floor((from - wall.toUnixTime()) / DAY) - 2
  if (!round || count || interval < 1 || past < 0) return 0
  return Math.floor(past / (round * interval)) * round * interval
}

/** The last day of a rule, when it names a day, is part of it, as every calendar has it. */
function endOf(last: Time | null, zone: Zone): (moment: Moment) => boolean {
  if (!last) return () => false
  const end = momentOf(last, last.zone === ICAL.Timezone.utcTimezone ? (wall) => wall.toUnixTime() : zone)
  return ({ at, day }) => (end.isDay ? day > end.day : at > end.at)
}
