import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOrderSummaries } from "../../../../../workflows/order/find-order"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const orders = await listOrderSummaries(req.scope, req.auth_context.actor_id)
  res.set("cache-control", "no-store").json({ orders })
}
