import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CALENDAR_MODULE } from "../../../modules/calendar"
import type { CalendarModuleService } from "../../../modules/calendar/service"

/** A run that was missed is made up for within this time; later the storefront has long read anew by itself. */
const LOOK_BACK_MS = 10 * 60 * 1000

/** When the event ended that was over last, null where none ended of late. */
export const findLatestEndStep = createStep("find-latest-end", async (_: void, { container }) => {
  const now = new Date()
  const since = new Date(now.getTime() - LOOK_BACK_MS)
  const [ended] = await container
    .resolve<CalendarModuleService>(CALENDAR_MODULE)
    .listCalendarEvents({ over_at: { $gt: since, $lte: now } }, { order: { over_at: "DESC" }, take: 1 })
  return new StepResponse({ at: ended?.over_at.toISOString() ?? null })
})
