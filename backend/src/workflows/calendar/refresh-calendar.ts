import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { revalidateStorefrontWorkflow } from "../outbox/revalidate-storefront"
import { keepReadingStep } from "./steps/keep-reading-step"
import { readFeedStep } from "./steps/read-feed-step"

/** Reads the public calendar and keeps what is to come. A feed that fails keeps its last list; its fault is noted for staff. */
export const refreshCalendarWorkflow = createWorkflow("refresh-calendar", () => {
  const reading = readFeedStep()
  const kept = keepReadingStep(reading)
  when({ kept }, ({ kept }) => kept.changed).then(() =>
    revalidateStorefrontWorkflow.runAsStep({ input: { tags: ["events"] } }),
  )
  return new WorkflowResponse(kept)
})
