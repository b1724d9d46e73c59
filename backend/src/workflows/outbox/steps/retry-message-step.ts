import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type { OutboxModuleService } from "../../../modules/outbox/service"

/** Only what was given up: a message that is on its way could otherwise be sent twice. No undo, since it may have left. */
export const retryMessageStep = createStep("retry-message", async (input: { id: string }, { container }) => {
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE)
  await outbox.retrieveOutboxMessage(input.id)
  if (await outbox.retry(input.id)) return new StepResponse({ ids: [input.id] })
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Only a message that was given up can be sent again.")
})
