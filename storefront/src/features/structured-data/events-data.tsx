import type { CalendarEvent, SiteEntryOf } from "@sf-cess/backend/contracts"
import { absoluteUrl } from "@/lib/absolute-url"
import { calendarEventData, fundraiserData } from "./event"
import { JsonLd } from "./json-ld"

type Props = {
  /** The page on which they stand. */
  path: string
  fundraisers?: readonly SiteEntryOf<"fundraiser">[]
  events?: readonly CalendarEvent[]
}

/** The events of a page, for search engines. */
export function EventsData({ path, fundraisers = [], events = [] }: Props) {
  const shopUrl = absoluteUrl("/")
  const all = [
    ...fundraisers.map((fundraiser) => fundraiserData(fundraiser, path, shopUrl)),
    ...events.map((event) => calendarEventData(event, path, shopUrl)),
  ]
  return all.map((data, index) => data && <JsonLd key={index} data={data} />)
}
