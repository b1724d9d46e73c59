import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type { NewMessage } from "../../../modules/outbox/message-kinds"
import type { OutboxModuleService } from "../../../modules/outbox/service"

export type EnqueueMessageInput = NewMessage & { status?: "pending" | "skipped" }

/** Undone, the message is taken back, unless another run had put it there. */
export const enqueueMessageStep = createStep(
  "enqueue-message",
  async (message: EnqueueMessageInput, { container }) => {
    const id = await container.resolve<OutboxModuleService>(OUTBOX_MODULE).enqueue(message)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<OutboxModuleService>(OUTBOX_MODULE).deleteOutboxMessages(id)
  }
)
