import { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { getSheetTerms } from "../../../../../workflows/order-sheet/get-sheet-terms"

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const terms = await getSheetTerms(req.scope, req.publishable_key_context.sales_channel_ids[0] ?? "")
  // The storefront keeps its own copy and is told when it is stale, so nobody between may answer with an old one.
  res.set("cache-control", "no-cache").json({ terms })
}
