import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pastSheetOfOrder } from "../../../../../../workflows/order/past-sheet-of-order"
import { requireFoundOrderByToken } from "../../require-order-by-token"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const found = await requireFoundOrderByToken(req.scope, req.params.token!)
  res.set("cache-control", "no-store").json({ sheet: pastSheetOfOrder(found) })
}
