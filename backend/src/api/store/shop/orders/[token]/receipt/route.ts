import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { renderReceipt } from "../../../../../../documents/render-receipt"
import { requireOrderByToken } from "../../require-order-by-token"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const order = await requireOrderByToken(req.scope, req.params.token!)
  const pdf = await renderReceipt(order)
  res
    .set("cache-control", "no-store")
    .set("content-disposition", `inline; filename="receipt-${order.number}.pdf"`)
    .type("application/pdf")
    .send(pdf)
}
