import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { SetCalendarFeed } from "../../contracts/calendar"
import { refreshCalendarWorkflow } from "./refresh-calendar"
import { assertFeedMayBeAskedStep } from "./steps/assert-feed-may-be-asked-step"
import { setFeedUrlStep } from "./steps/set-feed-url-step"

/** Sets where the public calendar is read from, and reads it at once, so that staff see what comes of it. */
export const setCalendarFeedWorkflow = createWorkflow("set-calendar-feed", (input: SetCalendarFeed) => {
  assertFeedMayBeAskedStep(input)
  const set = setFeedUrlStep(input)
  refreshCalendarWorkflow.runAsStep({ input: undefined })
  return new WorkflowResponse(set)
})
