import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED } from "../../modules/outbox/message-kinds"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import { quoteLock } from "./quote-lock"
import { linkMessage } from "./quote-messages"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { planSendingStep, type SendQuoteInput } from "./steps/plan-sending-step"
import { updateQuoteStep } from "./steps/update-quote-step"

/** Staff send a quote as it is: its requester and approvers each get a mail with a link of their own. */
export const sendQuoteWorkflow = createWorkflow("send-quote", (input: SendQuoteInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planSendingStep(input)
  when("was-not-sent-a-moment-ago", { plan }, ({ plan }) => plan.is_new).then(() => {
    updateQuoteStep(transform({ input, plan }, ({ input, plan }) => ({ id: input.quote_id, status: plan.status })))
    const event = addQuoteEventStep(
      transform({ input, plan }, ({ input: { quote_id }, plan }) => ({
        ...plan.event,
        ...{ quote_id, kind: "sent" as const },
        note: `To ${plan.receivers.length === 1 ? "the requester" : `${plan.receivers.length} people`}`,
      })),
    )
    const messages = transform({ input, plan, event }, ({ input: { quote_id }, plan: { receivers, why }, event }) =>
      receivers.map((receiver) => linkMessage({ quote_id, event_id: event.id }, { ...receiver, why })),
    )
    const enqueued = enqueueMessagesStep(messages)
    emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(undefined)
})
