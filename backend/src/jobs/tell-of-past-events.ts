import type { MedusaContainer } from "@medusajs/framework/types"
import { tellOfPastEventsWorkflow } from "../workflows/calendar/tell-of-past-events"

export default async function tellOfPastEvents(container: MedusaContainer) {
  await tellOfPastEventsWorkflow(container).run()
}

export const config = { name: "tell-of-past-events", schedule: "* * * * *" }
