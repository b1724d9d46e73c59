import type { MedusaContainer } from "@medusajs/framework/types"
import type { CalendarStatus } from "../../contracts/calendar"
import { CALENDAR_MODULE } from "../../modules/calendar"
import type { CalendarModuleService } from "../../modules/calendar/service"

/** How the public calendar's feed stands. */
export async function getCalendarStatus(container: MedusaContainer): Promise<CalendarStatus> {
  const calendar = container.resolve<CalendarModuleService>(CALENDAR_MODULE)
  const [feed, events] = await Promise.all([calendar.findFeed(), calendar.listToCome(new Date())])
  return {
    feed_url: feed?.feed_url ?? null,
    read_at: feed?.read_at?.toISOString() ?? null,
    fault: feed?.fault ?? null,
    events: events.length,
  }
}
