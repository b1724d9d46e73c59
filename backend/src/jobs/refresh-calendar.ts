import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshCalendarWorkflow } from "../workflows/calendar/refresh-calendar"

export default async function refreshCalendar(container: MedusaContainer) {
  await refreshCalendarWorkflow(container).run()
}

export const config = { name: "refresh-calendar", schedule: "*/15 * * * *" }
