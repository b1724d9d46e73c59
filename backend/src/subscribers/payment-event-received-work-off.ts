import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PAYMENT_EVENT_RECEIVED } from "../workflows/payment-event/receive-payment-event"
import { workOffPaymentEvents } from "../workflows/payment-event/work-off-payment-events"

export default async function workOffReceivedEvents({ container }: SubscriberArgs) {
  await workOffPaymentEvents(container)
}

export const config: SubscriberConfig = {
  event: PAYMENT_EVENT_RECEIVED,
  context: { subscriberId: "payment-event-received-work-off" },
}
