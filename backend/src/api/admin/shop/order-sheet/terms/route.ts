import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getShopChannelId } from "../../../../../workflows/catalogue/get-shop-channel-id"
import { getSheetTerms } from "../../../../../workflows/order-sheet/get-sheet-terms"

/** What the shop sells today, for the sheet that staff write into a quote. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ terms: await getSheetTerms(req.scope, await getShopChannelId(req.scope)) })
}
