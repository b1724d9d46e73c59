import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getCalendarStatus } from "../../../../../workflows/calendar/get-calendar-status"
import { refreshCalendarWorkflow } from "../../../../../workflows/calendar/refresh-calendar"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await refreshCalendarWorkflow(req.scope).run()
  res.json({ calendar: await getCalendarStatus(req.scope) })
}
