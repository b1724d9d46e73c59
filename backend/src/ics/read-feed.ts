import { SHOP_TIME_ZONE } from "../contracts/shop-time"
import type { CalendarOccurrence, FeedReading } from "./calendar-occurrence"
import type { Component } from "./ical"
import { occurrencesOf } from "./occurrences-of"
import { splitFeed } from "./split-feed"
import { isZone } from "./wall-to-utc"

/** How far the list looks ahead, and how many it holds. */
const DAYS_AHEAD = 400
const MOST = 100
const STEPS_PER_FEED = 100_000

/**
 * The occurrences to come of a calendar in the ICS format (RFC 5545), the next one first. Times that name no zone are of
 * the calendar's own (X-WR-TIMEZONE), or of the shop's. What is over at `now`, cancelled or private is left out.
 * A hostile text may keep this busy for long: run it in a worker with a limit to its time.
 * @param steps of recurrences that are followed at most
 */
export function readFeed(text: string, now: Date, steps = STEPS_PER_FEED): FeedReading {
  const calendars = splitFeed(text)
  if (!calendars) return { fault: "It is no calendar in the ICS format." }
  const from = now.getTime() / 1000
  const window = { from, until: from + DAYS_AHEAD * 86_400, most: MOST }
  const budget = { steps }
  const found = new Map<string, CalendarOccurrence>()
  let unreadable = 0
  for (const { calendar, events, broken } of calendars) {
    unreadable += broken
    const expansion = { window, budget, zone: zoneOf(calendar), shopZone: SHOP_TIME_ZONE }
    for (const [uid, components] of byUid(events)) {
      try {
        for (const occurrence of occurrencesOf(uid, components, expansion)) found.set(occurrence.id, occurrence)
      } catch {
        // The library throws plain errors of many kinds; whichever it is, this event is counted and the others stand.
        unreadable++
      }
    }
  }
  return { events: [...found.values()].toSorted(byBeginning).slice(0, MOST), unreadable }
}

function zoneOf(calendar: Component): string {
  const name = String(calendar.getFirstPropertyValue("x-wr-timezone") ?? "")
  return isZone(name) ? name : SHOP_TIME_ZONE
}

function byUid(events: Component[]): Map<string, Component[]> {
  const groups = new Map<string, Component[]>()
  for (const [index, component] of events.entries()) {
    const uid = String(component.getFirstPropertyValue("uid") ?? `without a UID ${index}`)
    const group = groups.get(uid)
    if (group) group.push(component)
    else groups.set(uid, [component])
  }
  return groups
}

const byBeginning = (a: CalendarOccurrence, b: CalendarOccurrence) =>
  a.begins_at === b.begins_at ? (a.id < b.id ? -1 : 1) : a.begins_at < b.begins_at ? -1 : 1
