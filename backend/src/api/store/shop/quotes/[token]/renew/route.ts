import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RenewQuote } from "../../../../../../contracts/quote-request"
import { makeQuoteLink } from "../../../../../../workflows/quote/make-quote-link"
import { renewQuoteWorkflow } from "../../../../../../workflows/quote/renew-quote"
import { replyWithQuote } from "../../quote-reply"
import { requireQuoteByToken } from "../../require-quote-by-token"

export const POST = async (req: MedusaRequest<RenewQuote>, res: MedusaResponse) => {
  const { quote, link } = await requireQuoteByToken(req.scope, req.params.token!)
  const input = { quote_id: quote.id, renew: req.validatedBody }
  const { result: quote_id } = await renewQuoteWorkflow(req.scope).run({ input })
  const { email, role } = link
  const token = await makeQuoteLink(req.scope, { quote_id, email, role, is_open: true })
  await replyWithQuote(req, res, quote_id, { token })
}
