import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED, type NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import { linkMessage, staffMessage } from "./quote-messages"
import { addQuoteEventStep, type NewQuoteEvent } from "./steps/add-quote-event-step"
import { makeQuoteStep, type NewQuote } from "./steps/make-quote-step"
import { makeQuoteVersionStep, type NewQuoteVersion } from "./steps/make-quote-version-step"

type Receiver = Parameters<typeof linkMessage>[1]

export type MakeQuoteInput = {
  quote: NewQuote
  version: Omit<NewQuoteVersion, "quote_id" | "valid_until" | "order_from">
  event: Pick<NewQuoteEvent, "kind" | "name" | "email" | "note">
  /** Who gets a link of their own by mail. */
  receivers: Receiver[]
  /** False for what staff did themselves. */
  tells_staff?: boolean
}

/** A new quote with its first version; its receivers and the staff are told. */
export const makeQuoteWorkflow = createWorkflow("make-quote", (input: MakeQuoteInput) => {
  const quote = makeQuoteStep(input.quote)
  const version = makeQuoteVersionStep(
    transform({ input, quote }, ({ input, quote }) => ({
      ...input.version,
      quote_id: quote.id,
      valid_until: input.quote.valid_until,
      order_from: input.quote.order_from,
    })),
  )
  const event = addQuoteEventStep(
    transform({ input, quote, version }, ({ input, quote, version }) => ({
      ...input.event,
      quote_id: quote.id,
      version: version.number,
      total_cents: version.total_cents,
    })),
  )
  const messages = transform({ input, quote, event }, ({ input, quote, event }): NewMessage[] => {
    const told = { quote_id: quote.id, event_id: event.id }
    const links = input.receivers.map((receiver) => linkMessage(told, receiver))
    return input.tells_staff === false ? links : [...links, staffMessage(told)]
  })
  const enqueued = enqueueMessagesStep(messages)
  emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  return new WorkflowResponse(quote)
})
