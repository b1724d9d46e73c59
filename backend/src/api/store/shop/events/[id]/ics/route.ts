import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { eventIcs } from "../../../../../../ics/event-ics"
import { listEvents } from "../../../../../../workflows/calendar/list-events"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const event = (await listEvents(req.scope)).find(({ id }) => id === req.params.id!)
  if (!event) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such event.")
  res
    .set("content-disposition", `attachment; filename="event.ics"`)
    .set("x-content-type-options", "nosniff")
    .type("text/calendar")
    .send(eventIcs(event, new Date()))
}
