import { MedusaContainer } from "@medusajs/framework/types"
import { workOffPaymentEvents } from "../workflows/payment-event/work-off-payment-events"

/** What the subscriber missed or what failed before: a restart, a lost event, a lock. */
export default async function workOffDuePaymentEvents(container: MedusaContainer) {
  await workOffPaymentEvents(container)
}

export const config = { name: "work-off-payment-events", schedule: "* * * * *" }
