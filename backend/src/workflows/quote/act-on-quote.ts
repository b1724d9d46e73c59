import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, deleteReservationsStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_LIFE_SECONDS, LOCK_WAIT_SECONDS } from "../cart/cart-lock"
import { MESSAGES_ENQUEUED, type NewMessage } from "../../modules/outbox/message-kinds"
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages-step"
import { quoteLock } from "./quote-lock"
import { linkMessage, newsMessage, staffMessage } from "./quote-messages"
import { addQuoteEventStep } from "./steps/add-quote-event-step"
import { giveUpQuotePaymentStep } from "./steps/give-up-quote-payment-step"
import { listQuoteReservationsStep } from "./steps/list-quote-reservations-step"
import { notePoNumberStep } from "./steps/note-po-number-step"
import { planActStep, type ActOnQuoteInput } from "./steps/plan-act-step"
import { updateQuoteStep } from "./steps/update-quote-step"

/**
 * Somebody with a link approves, declines, asks for a change, leaves a PO number or forwards the quote: what they saw is
 * checked and logged, and those concerned are told. Repeating an approval changes nothing. Declining frees what staff kept back.
 */
export const actOnQuoteWorkflow = createWorkflow("act-on-quote", (input: ActOnQuoteInput) => {
  const key = transform({ input }, ({ input }) => quoteLock(input.quote_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LIFE_SECONDS })
  const plan = planActStep(input)
  when("payment-is-given-up", { plan }, ({ plan }) => plan.gives_up_payment).then(() => {
    giveUpQuotePaymentStep(input.quote_id)
  })
  when("po-number-is-left", { plan }, ({ plan }) => plan.kind === "po_left").then(() => {
    notePoNumberStep(
      transform({ input, plan }, ({ input, plan }) => ({
        quote_id: input.quote_id,
        po_number: plan.changes.po_number ?? null,
      })),
    )
  })
  when("act-is-new", { plan }, ({ plan }) => plan.is_new).then(() => {
    updateQuoteStep(transform({ input, plan }, ({ input, plan }) => ({ id: input.quote_id, ...plan.changes })))
    const event = addQuoteEventStep(
      transform({ input, plan }, ({ input: { quote_id, act }, plan: { kind, note } }) => ({
        ...{ quote_id, kind, note, name: act.name, email: act.email },
        version: act.seen_version,
        total_cents: act.seen_total_cents,
      })),
    )
    const messages = transform({ input, plan, event }, ({ input: { quote_id, act }, plan, event }): NewMessage[] => {
      const told = { quote_id, event_id: event.id }
      const from = act.kind === "forwarded" ? { name: act.name, note: act.note || null } : undefined
      return [
        ...(act.kind === "forwarded"
          ? [linkMessage(told, { email: act.to_email, role: "approver", why: "forwarded", from })]
          : []),
        ...(act.email === plan.requester_email ? [] : [newsMessage(told)]),
        ...(plan.tells_staff ? [staffMessage(told)] : []),
      ]
    })
    const enqueued = enqueueMessagesStep(messages)
    emitEventStep({ eventName: MESSAGES_ENQUEUED, data: enqueued })
  })
  const kept = listQuoteReservationsStep(input.quote_id)
  when("declined-stock-is-kept", { plan, kept }, ({ plan, kept }) => plan.kind === "declined" && kept.length > 0).then(
    () => {
      deleteReservationsStep(kept)
    },
  )
  releaseLockStep({ key })
  return new WorkflowResponse(undefined)
})
