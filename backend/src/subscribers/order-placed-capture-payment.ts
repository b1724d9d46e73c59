import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { captureOrderPaymentWorkflow } from "../workflows/payment/capture-order-payment"

/** The card is charged once its order stands. Should this fail or be lost, the reconciler charges it within a minute. */
export default async function captureOrderPayment({ event, container }: SubscriberArgs<{ id: string }>) {
  await captureOrderPaymentWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "order-placed-capture-payment" },
}
