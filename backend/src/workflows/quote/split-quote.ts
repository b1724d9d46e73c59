import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { MESSAGES_ENQUEUED, type NewMessage } from "../../modules/outbox/message-kinds"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import { makeQuoteWorkflow } from "./make-quote"
import { makeQuoteVersionWorkflow } from "./make-quote-version"
import { quoteLock } from "./quote-lock"
import { newsMessage, staffMessage } from "./quote-messages"
import { quoteNumber } from "./quote-number"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { planSplitStep, type SplitQuoteInput } from "./steps/plan-split-step"

/**
 * A quote whose decks are not all there: "part" makes it a version of what is there and the rest a quote of its own, at
 * the promised prices; "later" leaves it as it is and notes that its buyer waits.
 * @returns the quote that the rest has become, or null
 */
export const splitQuoteWorkflow = createWorkflow("split-quote", (input: SplitQuoteInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planSplitStep(input)
  const rest = when("part-is-ordered", { plan }, ({ plan }) => plan.part !== null).then(() => {
    const rest = makeQuoteWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => plan.part!.rest) })
    makeQuoteVersionWorkflow.runAsStep({
      input: transform({ plan, rest }, ({ plan, rest }) => {
        const { event, ...now } = plan.part!.now
        return { ...now, event: { ...event, note: `The rest is quote ${quoteNumber(rest)}` } }
      }),
    })
    return rest
  })
  when("buyer-waits", { plan }, ({ plan }) => plan.waits).then(() => {
    const event = addQuoteEventStep(
      transform({ input }, ({ input: { quote_id, split } }) => ({
        quote_id,
        kind: "waits_for_stock" as const,
        name: split.name,
        email: split.email,
        version: split.seen_version,
        total_cents: split.seen_total_cents,
      })),
    )
    const messages = transform({ input, plan, event }, ({ input, plan, event }): NewMessage[] => {
      const told = { quote_id: input.quote_id, event_id: event.id }
      return input.split.email === plan.requester_email ? [staffMessage(told)] : [newsMessage(told), staffMessage(told)]
    })
    const enqueued = enqueueMessagesStep(messages)
    emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  })
  releaseLockStep({ key })
  const made = transform({ rest }, ({ rest }) => rest ?? null)
  return new WorkflowResponse(made)
})
