import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOrderByToken } from "../require-order-by-token"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const order = await requireOrderByToken(req.scope, req.params.token!)
  res.set("cache-control", "no-store").json({ order })
}
