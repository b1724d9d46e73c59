import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CalendarOccurrence } from "../../../ics/calendar-occurrence"
import { CALENDAR_MODULE } from "../../../modules/calendar"
import type { CalendarEventRecord, CalendarModuleService, KeptReading } from "../../../modules/calendar/service"

/** Says whether the list became another one. Undone, the old list is back, so that the next try sees the change again. */
export const keepReadingStep = createStep(
  "keep-reading",
  async (reading: KeptReading, { container }) => {
    const calendar = container.resolve<CalendarModuleService>(CALENDAR_MODULE)
    const list = async () => occurrences(await calendar.listToCome(new Date()))
    const before = await list()
    await calendar.keepReading(reading)
    const changed = JSON.stringify(before) !== JSON.stringify(await list())
    return new StepResponse({ changed }, { feed_url: reading.feed_url, feed: {}, events: before })
  },
  async (before, { container }) => {
    if (before) await container.resolve<CalendarModuleService>(CALENDAR_MODULE).keepReading(before)
  },
)

const occurrences = (records: CalendarEventRecord[]) =>
  records.map(({ begins_at, over_at, ...record }) =>
    CalendarOccurrence.parse({ ...record, begins_at: begins_at.toISOString(), over_at: over_at.toISOString() }),
  )
