import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiptDocument } from "../../../../../../documents/receipt-document"
import { renderPdf } from "../../../../../../documents/render-pdf"
import { requireOrderByToken } from "../../require-order-by-token"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const order = await requireOrderByToken(req.scope, req.params.token!)
  const pdf = await renderPdf(receiptDocument(order))
  res
    .set("cache-control", "no-store")
    .set("content-disposition", `inline; filename="receipt-${order.number}.pdf"`)
    .type("application/pdf")
    .send(pdf)
}
