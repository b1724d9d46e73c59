import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CALENDAR_MODULE } from "../../../modules/calendar"
import type { CalendarModuleService } from "../../../modules/calendar/service"
import { readCalendarFeed } from "../read-calendar-feed"

export const readFeedStep = createStep("read-feed", async (_: void, { container }) => {
  const feed = await container.resolve<CalendarModuleService>(CALENDAR_MODULE).findFeed()
  return new StepResponse(await readCalendarFeed(feed, new Date()))
})
