import type { CalendarEvent, SiteEntryOf } from "@sf-cess/backend/contracts"
import { onTheClock, wallTime } from "./clock-in-san-francisco"
import { nonprofitRef } from "./nonprofit"

type Held = {
  name: string
  place: string
  startDate: string
  endDate?: string
  url: string
  image?: string
  description?: string
}

/** Search engines take no event without a place, so one whose place is not known is not offered to them. */
function eventData({ place, description, image, ...held }: Held, shopUrl: string) {
  if (!place) return null
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    ...held,
    location: { "@type": "Place", name: place, address: place },
    ...(description && { description }),
    ...(image && { image: [image] }),
    organizer: nonprofitRef(shopUrl),
  }
}

/** A fundraiser that takes place on a day; null for one that has none, or no place. */
export function fundraiserData(fundraiser: SiteEntryOf<"fundraiser">, path: string, shopUrl: string) {
  const { title, summary, picture, takes_place: held } = fundraiser
  if (!held) return null
  const { date, starts, ends, place } = held
  const address = (path: string) => new URL(path, shopUrl).href
  return eventData(
    {
      name: title,
      place,
      startDate: starts ? wallTime(date, starts) : date,
      ...(ends && { endDate: wallTime(date, ends) }),
      url: address(path),
      image: picture ? address(`/pictures/${picture.id}`) : undefined,
      description: summary,
    },
    shopUrl,
  )
}

/** An event of the public calendar; null for one that names no place. Its days, or its hours on San Francisco's clock. */
export function calendarEventData(event: CalendarEvent, path: string, shopUrl: string) {
  const moment = (at: string) => (event.all_day ? at : onTheClock(at))
  return eventData(
    {
      name: event.title,
      place: event.place,
      startDate: moment(event.starts_at),
      endDate: moment(event.ends_at),
      url: event.url ?? new URL(path, shopUrl).href,
      description: event.description,
    },
    shopUrl,
  )
}
