import { MedusaContainer } from "@medusajs/framework/types"
import { enqueueMessageWorkflow } from "../workflows/outbox/enqueue-message"
import { newDayMessage } from "../workflows/site-content/new-day-message"

/** Asks every minute and tells once a day, so that a shop that slept through midnight catches up when it wakes. */
export default async function tellNewDay(container: MedusaContainer) {
  await enqueueMessageWorkflow(container).run({ input: newDayMessage(new Date()) })
}

export const config = { name: "tell-new-day", schedule: "* * * * *" }
