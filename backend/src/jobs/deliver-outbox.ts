import type { MedusaContainer } from "@medusajs/framework/types"
import { deliverMessagesWorkflow } from "../workflows/outbox/deliver-messages"

/** What failed before, and what a lost event has left lying. */
export default async function deliverOutbox(container: MedusaContainer) {
  await deliverMessagesWorkflow(container).run()
}

export const config = { name: "deliver-outbox", schedule: "* * * * *" }
