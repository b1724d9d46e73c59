import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { tellOfOrdersWorkflow } from "../workflows/order/tell-of-orders"

export default async function tellOfOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await tellOfOrdersWorkflow(container).run({ input: { which: { order_id: event.data.id } } })
}

export const config: SubscriberConfig = {
  event: [OrderWorkflowEvents.PLACED, OrderWorkflowEvents.CANCELED],
  context: { subscriberId: "order-changed-mails" },
}
