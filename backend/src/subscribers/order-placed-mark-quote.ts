import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { markOrderedQuotes } from "../workflows/quote/mark-ordered-quotes"

export default async function markQuoteOfOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await markOrderedQuotes(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "order-placed-mark-quote" },
}
