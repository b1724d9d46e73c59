import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PAYMENT_EVENT_MODULE } from "../../modules/payment-event"
import { NewPaymentEvent, PaymentEventModuleService } from "../../modules/payment-event/service"

export const PAYMENT_EVENT_RECEIVED = "payment-event.received"

/** No undo: an event that Stripe has sent stays known, whatever comes after. */
const keepPaymentEventStep = createStep("keep-payment-event", async (event: NewPaymentEvent, { container }) => {
  const isNew = await container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE).receive(event)
  return new StepResponse({ is_new: isNew })
})

/** Keeps an event, once, and lets the worker know. */
export const receivePaymentEventWorkflow = createWorkflow("receive-payment-event", (event: NewPaymentEvent) => {
  const kept = keepPaymentEventStep(event)
  emitEventStep({ eventName: PAYMENT_EVENT_RECEIVED, data: kept })
  return new WorkflowResponse(kept)
})
