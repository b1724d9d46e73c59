import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SetCalendarFeed } from "../../../../contracts/calendar"
import { getCalendarStatus } from "../../../../workflows/calendar/get-calendar-status"
import { setCalendarFeedWorkflow } from "../../../../workflows/calendar/set-calendar-feed"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ calendar: await getCalendarStatus(req.scope) })
}

export const POST = async (req: AuthenticatedMedusaRequest<SetCalendarFeed>, res: MedusaResponse) => {
  await setCalendarFeedWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ calendar: await getCalendarStatus(req.scope) })
}
