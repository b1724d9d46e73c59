import { createHash } from "node:crypto"
import type { CalendarOccurrence } from "./calendar-occurrence"
import { cleanLine, cleanLines, httpsUrl } from "./clean-text"
import { ICAL, type Component } from "./ical"
import { momentsOf, type Moment } from "./moment"
import { startsOf, type Budget, type Window } from "./recurrence"
import { UnreadableEvent } from "./unreadable-event"
import { wallToUtc } from "./wall-to-utc"

const DAY = 86_400
/** As far as a date has four digits, which its text and the database expect. */
const LAST_SECOND = Date.UTC(9999, 11, 31) / 1000

export type Expansion = {
  window: Window
  budget: Budget
  /** The zone of times that name none. */
  zone: string
  /** The zone whose midnights part the days. */
  shopZone: string
}

type Override = { component: Component; replaces: Moment; start: Moment; isForFuture: boolean }

/**
 * The occurrences within the window of what shares one UID: an event and those that change single times of it
 * (RECURRENCE-ID), be they moved, cancelled or, with RANGE, the pattern for all later ones.
 */
export function occurrencesOf(uid: string, components: Component[], expansion: Expansion): CalendarOccurrence[] {
  const isOverride = (component: Component) => component.hasProperty("recurrence-id")
  const overrides = components.filter(isOverride).map((component) => overrideOf(component, expansion.zone))
  const event = components
    .filter((component) => !isOverride(component))
    .toSorted(byVersion)
    .at(-1)
  const replaced = new Set(overrides.map(({ replaces }) => replaces.at))
  const lasting = overrides.filter(({ isForFuture }) => isForFuture).toSorted((a, b) => a.replaces.at - b.replaces.at)

  const own = event
    ? startsIn(event, expansion)
        .filter(({ at }) => !replaced.has(at))
        .map((start) => {
          const pattern = lasting.findLast(({ replaces }) => replaces.at < start.at)
          const shift = pattern ? pattern.start.at - pattern.replaces.at : 0
          return { component: pattern?.component ?? event, at: start.at + shift, isDay: start.isDay, key: start.at }
        })
    : []
  const changed = overrides.map(({ component, replaces, start }) => ({
    component,
    at: start.at,
    isDay: start.isDay,
    key: replaces.at,
  }))
  return [...own, ...changed].flatMap(({ component, at, isDay, key }) => {
    if (isHidden(component)) return []
    const id = createHash("sha256").update(`${uid}\n${key}`).digest("base64url").slice(0, 22)
    const occurrence = {
      id,
      ...textsOf(component),
      ...timesOf(at, lengthOf(component, expansion.zone), isDay, expansion),
    }
    return isWithin(occurrence, expansion.window) ? [occurrence] : []
  })
}

const byVersion = (a: Component, b: Component) => versionOf(a) - versionOf(b)
const versionOf = (component: Component) => Number(component.getFirstPropertyValue("sequence")) || 0

/** What began before the window may not be over yet; in the end more is left out, such as what turns out to be over. */
function startsIn(event: Component, { zone, window, budget }: Expansion): Moment[] {
  const from = window.from - lengthOf(event, zone) - DAY
  return startsOf(event, zone, { from, until: window.until, most: 2 * window.most }, budget)
}

function overrideOf(component: Component, zone: string): Override {
  const replaces = firstMoment(component, "recurrence-id", zone)
  const start = firstMoment(component, "dtstart", zone)
  if (!replaces || !start) throw new UnreadableEvent("It has no beginning.")
  const range = component.getFirstProperty("recurrence-id")?.getParameter("range")
  return { component, replaces, start, isForFuture: range === "THISANDFUTURE" }
}

function firstMoment(component: Component, name: string, zone: string): Moment | undefined {
  const property = component.getFirstProperty(name)
  return property ? momentsOf(property, zone)[0] : undefined
}

/** In seconds; for whole days the number of them, one at least. */
function lengthOf(component: Component, zone: string): number {
  const start = firstMoment(component, "dtstart", zone)
  if (!start) throw new UnreadableEvent("It has no beginning.")
  const end = firstMoment(component, "dtend", zone)
  const duration: unknown = component.getFirstPropertyValue("duration")
  const seconds = end ? end.at - start.at : duration instanceof ICAL.Duration ? duration.toSeconds() : 0
  return Math.max(seconds, start.isDay ? DAY : 0)
}

function isHidden(component: Component): boolean {
  const word = (name: string) => String(component.getFirstPropertyValue(name) ?? "").toUpperCase()
  return word("status") === "CANCELLED" || ["PRIVATE", "CONFIDENTIAL"].includes(word("class"))
}

function textsOf(component: Component) {
  const text = (name: string) => String(component.getFirstPropertyValue(name) ?? "")
  return {
    title: cleanLine(text("summary"), 200) || "Untitled event",
    description: cleanLines(text("description"), 2000),
    place: cleanLine(text("location"), 300),
    url: httpsUrl(text("url")),
  }
}

function timesOf(at: number, length: number, isDay: boolean, { shopZone }: Expansion) {
  const end = at + length
  if (!(at > 0 && end < LAST_SECOND)) throw new UnreadableEvent("Its time is out of any calendar.")
  const iso = (seconds: number) => new Date(seconds * 1000).toISOString()
  if (!isDay) return { all_day: false, starts_at: iso(at), ends_at: iso(end), begins_at: iso(at), over_at: iso(end) }
  return {
    all_day: true,
    starts_at: iso(at).slice(0, 10),
    ends_at: iso(end - DAY).slice(0, 10),
    begins_at: iso(wallToUtc(at, shopZone)),
    over_at: iso(wallToUtc(end, shopZone)),
  }
}

const isWithin = ({ begins_at, over_at }: CalendarOccurrence, { from, until }: Window) =>
  Date.parse(over_at) > from * 1000 && Date.parse(begins_at) <= until * 1000
