import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listRememberedDestinations } from "../../../../../workflows/destination/list-destinations"
import { shipToOf } from "../../../../../workflows/destination/ship-to"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const records = await listRememberedDestinations(req.scope, req.auth_context.actor_id)
  const destinations = records.map((record) => ({ id: record.id, ...shipToOf(record) }))
  res.set("cache-control", "no-store").json({ destinations })
}
