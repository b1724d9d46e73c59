import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessageWorkflow } from "./enqueue-message"

/** What the storefront has kept and shall read anew: words of its lib/cache-tags.ts. */
export type RevalidateStorefrontInput = { tags: ("catalogue" | "site" | "events")[] }

/**
 * Has the storefront read anew what it keeps under some tags. A message of the same tags that nobody has begun to deliver
 * will show this change too, so a rush of orders asks for a few readings, not for hundreds.
 */
export const revalidateStorefrontWorkflow = createWorkflow(
  "revalidate-storefront",
  (input: RevalidateStorefrontInput) => {
    const { data: waiting } = useQueryGraphStep({
      entity: "outbox_message",
      fields: ["payload"],
      filters: { kind: "revalidate-storefront", status: "pending", attempts: 0 },
    })
    const message = transform({ input }, ({ input: { tags } }): NewMessage => ({
      kind: "revalidate-storefront",
      dedupe_key: generateEntityId(undefined, tags.join("-")),
      payload: { tags },
    }))
    when(
      { waiting, message },
      ({ waiting, message }) => !waiting.some(({ payload }) => isSame(payload, message.payload)),
    ).then(() => enqueueMessageWorkflow.runAsStep({ input: message }))
    return new WorkflowResponse(message)
  },
)

const isSame = (payload: object, other: object) => JSON.stringify(payload) === JSON.stringify(other)
