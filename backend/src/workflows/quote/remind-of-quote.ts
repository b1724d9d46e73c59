import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED, type NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import type { Reminder } from "./due-reminders"
import type { Receiver } from "./quote-receivers"
import { addQuoteEventStep } from "./steps/add-quote-event-step"

export type RemindOfQuoteInput = {
  quote: { quote_id: string; version: number; total_cents: number }
  reminder: Reminder
  receivers: Receiver[]
}

/** Sends one reminder, and logs it the first time; repeating it changes nothing. */
export const remindOfQuoteWorkflow = createWorkflow("remind-of-quote", (input: RemindOfQuoteInput) => {
  const messages = transform({ input }, ({ input: { quote, reminder, receivers } }) =>
    receivers.map(({ email, role }): NewMessage => ({
      kind: "quote-link",
      dedupe_key: `quote-link:${reminder.key}:${email}`,
      payload: { quote_id: quote.quote_id, email, role, why: reminder.why },
    })),
  )
  const enqueued = enqueueMessagesStep(messages)
  when("was-not-said-before", { enqueued }, ({ enqueued }) => enqueued.ids.length > 0).then(() => {
    addQuoteEventStep(
      transform({ input }, ({ input: { quote, reminder } }) => ({
        ...quote,
        kind: "reminded" as const,
        note: reminder.note,
      })),
    )
    emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  })
  return new WorkflowResponse(enqueued)
})
