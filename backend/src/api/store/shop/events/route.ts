import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listEvents } from "../../../../workflows/calendar/list-events"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ events: await listEvents(req.scope) })
}
