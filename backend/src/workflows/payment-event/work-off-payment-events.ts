import { errorMessage } from "../../error-message"
import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import { ClaimedEvent, PaymentEventModuleService } from "../../modules/payment-event/service"
import { actOnPaymentEvent } from "./act-on-payment-event"

const BATCH = 4
/** With doubling waits from 5 s, the last try comes after about nine hours. */
const MAX_ATTEMPTS = 14
const FIRST_WAIT_SECONDS = 5

/** Works off every event that is due, a few at a time. One that fails waits longer each time and stops nobody else. */
export async function workOffPaymentEvents(container: MedusaContainer): Promise<void> {
  const events = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE)
  for (let claimed = await events.claim(BATCH); claimed.length > 0; claimed = await events.claim(BATCH))
    await Promise.all(claimed.map((event) => workOff(container, events, event)))
}

async function workOff(container: MedusaContainer, events: PaymentEventModuleService, event: ClaimedEvent) {
  try {
    const outcome = await actOnPaymentEvent(container, event)
    await events.updatePaymentEvents({ id: event.id, status: "done", outcome })
  } catch (error) {
    const outcome = errorMessage(error)
    const wait = FIRST_WAIT_SECONDS * 2 ** (event.attempts - 1) * 1000
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Stripe event ${event.type} of ${event.object_id}: ${outcome}`)
    await events.updatePaymentEvents({
      id: event.id,
      status: event.attempts >= MAX_ATTEMPTS ? "failed" : "received",
      next_attempt_at: new Date(Date.now() + wait),
      outcome,
    })
  }
}
