import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessageWorkflow } from "../outbox/enqueue-message"
import { findLatestEndStep } from "./steps/find-latest-end-step"

/** Has the storefront read the events anew once one is over, since what it keeps still shows it; once for each end. */
export const tellOfPastEventsWorkflow = createWorkflow("tell-of-past-events", () => {
  const ended = findLatestEndStep()
  const message = transform({ ended }, ({ ended }): NewMessage => ({
    kind: "revalidate-storefront",
    dedupe_key: `events-over-${ended.at}`,
    payload: { tags: ["events"] },
  }))
  when({ ended }, ({ ended }) => ended.at !== null).then(() => enqueueMessageWorkflow.runAsStep({ input: message }))
  return new WorkflowResponse(ended)
})
