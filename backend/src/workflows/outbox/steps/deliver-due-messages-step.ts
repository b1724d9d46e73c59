import { errorMessage } from "../../../error-message"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import { afterFailure } from "../../../modules/outbox/after-failure"
import type { Outcome, OutboxMessageRecord, OutboxModuleService } from "../../../modules/outbox/service"
import { coalesce } from "../coalesce"
import { deliverMessage } from "../deliver-message"

/** Messages on their way at once: as many as the mail server is given connections. */
const LANES = 4

const deliverAllDue = coalesce(async (container: MedusaContainer) => {
  await Promise.all(Array.from({ length: LANES }, () => deliverWhileDue(container)))
})

/** Delivers what is due until nothing is. One message's failure is noted on it and holds up no other. */
export const deliverDueMessagesStep = createStep("deliver-due-messages", async (_: void, { container }) => {
  await deliverAllDue(container)
  return new StepResponse()
})

async function deliverWhileDue(container: MedusaContainer): Promise<void> {
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE)
  for (let message = await outbox.claimNext(); message; message = await outbox.claimNext())
    await outbox.settle(message, await tryToDeliver(container, message))
}

async function tryToDeliver(container: MedusaContainer, message: OutboxMessageRecord): Promise<Outcome> {
  try {
    const delivery = await deliverMessage(container, message)
    if ("nothing" in delivery) return { status: "skipped", last_error: delivery.nothing }
    return { status: "sent", recipient: delivery.recipient, sent_at: new Date(), last_error: null }
  } catch (error) {
    const last_error = errorMessage(error)
    const outcome = { ...afterFailure(message.attempts, new Date()), last_error }
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Message ${message.id} (${message.kind}), try ${message.attempts}, ${outcome.status}: ${last_error}`)
    return outcome
  }
}
