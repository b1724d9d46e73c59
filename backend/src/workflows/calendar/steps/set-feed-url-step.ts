import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SetCalendarFeed } from "../../../contracts/calendar"
import { CALENDAR_MODULE } from "../../../modules/calendar"
import type { CalendarModuleService } from "../../../modules/calendar/service"

export const setFeedUrlStep = createStep(
  "set-feed-url",
  async ({ feed_url }: SetCalendarFeed, { container }) => {
    const calendar = container.resolve<CalendarModuleService>(CALENDAR_MODULE)
    const before = await calendar.findFeed()
    await calendar.setFeedUrl(feed_url)
    return new StepResponse({ feed_url }, before?.feed_url ?? null)
  },
  async (before, { container }) => {
    if (before !== undefined) await container.resolve<CalendarModuleService>(CALENDAR_MODULE).setFeedUrl(before)
  },
)
