import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type { NewMessage } from "../../../modules/outbox/message-kinds"
import type { OutboxModuleService } from "../../../modules/outbox/service"

/** Undone, the messages are taken back, except those that another run had put there. */
export const enqueueMessagesStep = createStep(
  "enqueue-messages",
  async (messages: NewMessage[], { container }) => {
    const ids = await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(messages)
    return new StepResponse({ ids }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<OutboxModuleService>(OUTBOX_MODULE).deleteOutboxMessages(ids)
  },
)
