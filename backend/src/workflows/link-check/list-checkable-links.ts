import type { MedusaContainer } from "@medusajs/framework/types"
import { CALENDAR_MODULE } from "../../modules/calendar"
import type { CalendarModuleService } from "../../modules/calendar/service"
import { listSiteLinks } from "../site-content/list-site-links"

/** Each address out of the site once, with the places where it stands, in words. */
export async function listCheckableLinks(container: MedusaContainer): Promise<Map<string, string[]>> {
  const [links, feed] = await Promise.all([
    listSiteLinks(container),
    container.resolve<CalendarModuleService>(CALENDAR_MODULE).findFeed(),
  ])
  if (feed?.feed_url) links.push({ url: feed.feed_url, where: "Settings: the public calendar's feed" })
  const places = new Map<string, string[]>()
  for (const { url, where } of links) places.set(url, [...new Set([...(places.get(url) ?? []), where])])
  return places
}
