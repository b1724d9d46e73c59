import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listQuotesOfCustomer } from "../../../../../workflows/quote/list-quotes-of-customer"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const quotes = await listQuotesOfCustomer(req.scope, req.auth_context.actor_id)
  res.set("cache-control", "no-store").json({ quotes })
}
