import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED, type NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import { linkMessage } from "./quote-messages"
import { addQuoteEventStep, type NewQuoteEvent } from "./steps/add-quote-event-step"
import { giveUpQuotePaymentStep } from "./steps/give-up-quote-payment-step"
import { makeQuoteVersionStep, type NewQuoteVersion } from "./steps/make-quote-version-step"
import { updateQuoteStep } from "./steps/update-quote-step"

export type MakeQuoteVersionInput = {
  version: NewQuoteVersion
  event: Pick<NewQuoteEvent, "kind" | "name" | "email" | "note">
  /** Who gets the new version by mail, with a link of their own. */
  receivers: Parameters<typeof linkMessage>[1][]
}

/**
 * Under the quote's lock, which the caller holds: the next version takes the place of the current one and waits to be
 * approved, whatever was said to the one before. What was being paid of that is given up.
 */
export const makeQuoteVersionWorkflow = createWorkflow("make-quote-version", (input: MakeQuoteVersionInput) => {
  giveUpQuotePaymentStep(input.version.quote_id)
  updateQuoteStep(
    transform({ input }, ({ input }) => ({
      id: input.version.quote_id,
      status: "open" as const,
      approved_by_name: null,
      approved_by_email: null,
      approved_at: null,
    })),
  )
  const version = makeQuoteVersionStep(input.version)
  const event = addQuoteEventStep(
    transform({ input, version }, ({ input, version }) => ({
      ...input.event,
      quote_id: input.version.quote_id,
      version: version.number,
      total_cents: version.total_cents,
    })),
  )
  const messages = transform({ input, event }, ({ input, event }): NewMessage[] =>
    input.receivers.map((receiver) => linkMessage({ quote_id: input.version.quote_id, event_id: event.id }, receiver)),
  )
  const enqueued = enqueueMessagesStep(messages)
  emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  return new WorkflowResponse(version)
})
