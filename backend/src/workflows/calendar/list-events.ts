import type { MedusaContainer } from "@medusajs/framework/types"
import { CalendarEvent } from "../../contracts/calendar"
import { CALENDAR_MODULE } from "../../modules/calendar"
import type { CalendarModuleService } from "../../modules/calendar/service"

/** What the public calendar has to come, the next first; what is over is not in it. */
export async function listEvents(container: MedusaContainer): Promise<CalendarEvent[]> {
  const calendar = container.resolve<CalendarModuleService>(CALENDAR_MODULE)
  return CalendarEvent.array().parse(await calendar.listToCome(new Date()))
}
