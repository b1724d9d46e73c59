import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openLinkWorkflow } from "../../../../../workflows/quote/open-link"
import { replyWithQuote } from "../quote-reply"
import { requireQuoteByToken } from "../require-quote-by-token"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { quote, link } = await requireQuoteByToken(req.scope, req.params.token!)
  if (!link.opened_at) await openLinkWorkflow(req.scope).run({ input: { link_id: link.id } })
  await replyWithQuote(req, res, quote.id)
}
