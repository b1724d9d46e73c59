import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListPackingSlips } from "../../../../../../contracts/packing-slip"
import { renderPackingSlips } from "../../../../../../documents/render-packing-slips"
import { listPackingSlips } from "../../../../../../workflows/fulfillment/list-packing-slips"
import { parseInput } from "../../../../../parse-input"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { destination_id } = parseInput(ListPackingSlips, req.query)
  const slips = await listPackingSlips(req.scope, req.params.id!, destination_id)
  const pdf = await renderPackingSlips(slips)
  res
    .set("cache-control", "no-store")
    .set("content-disposition", `inline; filename="packing-slips-${slips[0]?.order_number}.pdf"`)
    .type("application/pdf")
    .send(pdf)
}
