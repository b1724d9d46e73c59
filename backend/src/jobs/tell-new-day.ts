import { MedusaContainer } from "@medusajs/framework/types"
import { enqueueMessageWorkflow } from "../workflows/outbox/enqueue-message"
import { newDayMessage } from "../workflows/site-content/new-day-message"

/**
 * A day of the shop begins at a full hour, whatever its distance to UTC. Asked every hour and told once a day, so that a shop
 * that slept through midnight catches up; and again a minute later, should the first have come a blink too early.
 */
export default async function tellNewDay(container: MedusaContainer) {
  await enqueueMessageWorkflow(container).run({ input: newDayMessage(new Date()) })
}

export const config = { name: "tell-new-day", schedule: "0,1 * * * *" }
