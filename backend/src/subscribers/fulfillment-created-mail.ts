import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { tellOfOrdersWorkflow } from "../workflows/order/tell-of-orders"

type FulfillmentCreated = { fulfillment_id: string; no_notification?: boolean }

/** A packed pick-up is ready, which its buyer hears of; a packed parcel is told of when it ships. */
export default async function tellOfPacking({ event, container }: SubscriberArgs<FulfillmentCreated>) {
  const { fulfillment_id, no_notification } = event.data
  const silent_fulfillment_id = no_notification ? fulfillment_id : undefined
  const which = { parcel_id: fulfillment_id }
  await tellOfOrdersWorkflow(container).run({ input: { which, silent_fulfillment_id } })
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.FULFILLMENT_CREATED,
  context: { subscriberId: "fulfillment-created-mail" },
}
