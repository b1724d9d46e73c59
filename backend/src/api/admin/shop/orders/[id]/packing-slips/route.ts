import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListPackingSlips } from "../../../../../../contracts/packing-slip"
import { packingSlipDocument } from "../../../../../../documents/packing-slip-document"
import { renderPdf } from "../../../../../../documents/render-pdf"
import { listPackingSlips } from "../../../../../../workflows/fulfillment/list-packing-slips"
import { parseInput } from "../../../../../parse-input"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { destination_id } = parseInput(ListPackingSlips, req.query)
  const slips = await listPackingSlips(req.scope, req.params.id!, destination_id)
  const pdf = await renderPdf(packingSlipDocument(slips))
  res
    .set("cache-control", "no-store")
    .set("content-disposition", `inline; filename="packing-slips-${slips[0]?.order_number}.pdf"`)
    .type("application/pdf")
    .send(pdf)
}
