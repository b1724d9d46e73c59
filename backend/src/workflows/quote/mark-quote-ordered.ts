import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED, type NewMessage } from "../../modules/outbox/message-kinds"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import { quoteLock } from "./quote-lock"
import { newsMessage } from "./quote-messages"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { findOrderedQuoteStep } from "./steps/find-ordered-quote-step"
import { updateQuoteStep } from "./steps/update-quote-step"

export type MarkQuoteOrderedInput = { quote_id: string }

/** Once a quote's cart is an order, the quote says so; told once, however often it is asked for. */
export const markQuoteOrderedWorkflow = createWorkflow("mark-quote-ordered", (input: MarkQuoteOrderedInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const found = findOrderedQuoteStep(input)
  when("order-is-new", { found }, ({ found }) => found.event !== null).then(() => {
    updateQuoteStep(transform({ input }, ({ input }) => ({ id: input.quote_id, status: "ordered" as const })))
    const event = addQuoteEventStep(transform({ found }, ({ found }) => found.event!))
    const messages = transform({ found, event }, ({ found, event }): NewMessage[] =>
      found.is_by_requester ? [] : [newsMessage({ quote_id: event.quote_id, event_id: event.id })],
    )
    const enqueued = enqueueMessagesStep(messages)
    emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(undefined)
})
