import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { tellOfOrdersWorkflow } from "../workflows/order/tell-of-orders"

export default async function tellOfRefund({ event, container }: SubscriberArgs<{ id: string }>) {
  await tellOfOrdersWorkflow(container).run({ input: { which: { payment_id: event.data.id } } })
}

export const config: SubscriberConfig = {
  event: PaymentEvents.REFUNDED,
  context: { subscriberId: "payment-refunded-mail" },
}
