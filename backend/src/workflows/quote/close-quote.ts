import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteReservationsStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED, type NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import { newsMessage } from "./quote-messages"
import { addQuoteEventStep, type NewQuoteEvent } from "./steps/add-quote-event-step"
import { giveUpQuotePaymentStep } from "./steps/give-up-quote-payment-step"
import { listQuoteReservationsStep } from "./steps/list-quote-reservations-step"
import { updateQuoteStep } from "./steps/update-quote-step"

export type CloseQuoteInput = {
  event: NewQuoteEvent & { kind: "withdrawn" | "expired" }
  /** False for a draft, of which nobody knows. */
  tells_requester: boolean
}

/**
 * Under the quote's lock: ends a quote, gives back what was kept for it, and tells its requester. Its links still open it,
 * to say what became of it.
 */
export const closeQuoteWorkflow = createWorkflow("close-quote", (input: CloseQuoteInput) => {
  giveUpQuotePaymentStep(input.event.quote_id)
  updateQuoteStep(transform({ input }, ({ input: { event } }) => ({ id: event.quote_id, status: event.kind })))
  const kept = listQuoteReservationsStep(input.event.quote_id)
  when("stock-was-kept", { kept }, ({ kept }) => kept.length > 0).then(() => {
    deleteReservationsStep(kept)
  })
  const event = addQuoteEventStep(input.event)
  const messages = transform({ input, event }, ({ input, event }): NewMessage[] =>
    input.tells_requester ? [newsMessage({ quote_id: input.event.quote_id, event_id: event.id })] : [],
  )
  const enqueued = enqueueMessagesStep(messages)
  emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  return new WorkflowResponse(undefined)
})
