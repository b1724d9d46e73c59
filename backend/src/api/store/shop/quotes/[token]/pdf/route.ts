import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getQuoteView } from "../../../../../../workflows/quote/get-quote-view"
import { replyWithQuotePdf } from "../../../../../quote-pdf-reply"
import { requireQuoteByToken } from "../../require-quote-by-token"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { quote } = await requireQuoteByToken(req.scope, req.params.token!)
  await replyWithQuotePdf(res, await getQuoteView(req.scope, quote.id))
}
