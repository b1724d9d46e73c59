import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessageWorkflow } from "../outbox/enqueue-message"

/**
 * Has the storefront read the catalogue anew. A message that nobody has begun to deliver will show this change too, so a
 * rush of orders asks for a few readings, not for hundreds.
 */
export const revalidateCatalogueWorkflow = createWorkflow("revalidate-catalogue", () => {
  const { data: waiting } = useQueryGraphStep({
    entity: "outbox_message",
    fields: ["id"],
    filters: { kind: "revalidate-storefront", status: "pending", attempts: 0 },
  })
  const message = transform({ waiting }, (): NewMessage => ({
    kind: "revalidate-storefront",
    dedupe_key: generateEntityId(undefined, "catalogue"),
    payload: { tags: ["catalogue"] },
  }))
  when({ waiting }, ({ waiting }) => waiting.length === 0).then(() =>
    enqueueMessageWorkflow.runAsStep({ input: message }),
  )
  return new WorkflowResponse(message)
})
