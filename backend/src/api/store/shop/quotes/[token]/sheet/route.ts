import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pastSheetOfQuote } from "../../../../../../workflows/quote/past-sheet-of-quote"
import { requireQuoteByToken } from "../../require-quote-by-token"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { quote } = await requireQuoteByToken(req.scope, req.params.token!)
  res.set("cache-control", "no-store").json({ sheet: await pastSheetOfQuote(req.scope, quote) })
}
