import { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { MESSAGES_ENQUEUED } from "../modules/outbox/message-kinds"
import { deliverMessagesWorkflow } from "../workflows/outbox/deliver-messages"

export default async function deliverEnqueued({ container }: SubscriberArgs) {
  await deliverMessagesWorkflow(container).run()
}

export const config: SubscriberConfig = {
  event: MESSAGES_ENQUEUED,
  context: { subscriberId: "messages-enqueued-deliver" },
}
