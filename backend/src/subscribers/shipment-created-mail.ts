import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { tellOfOrdersWorkflow } from "../workflows/order/tell-of-orders"

type ShipmentCreated = { id: string; no_notification?: boolean }

/** Staff may ship without a mail to the buyer; then it is noted as not to be sent. */
export default async function tellOfShipment({ event, container }: SubscriberArgs<ShipmentCreated>) {
  const { id, no_notification } = event.data
  const silent_fulfillment_id = no_notification ? id : undefined
  await tellOfOrdersWorkflow(container).run({ input: { which: { parcel_id: id }, silent_fulfillment_id } })
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.SHIPMENT_CREATED,
  context: { subscriberId: "shipment-created-mail" },
}
