import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SplitQuote } from "../../../../../../contracts/quote-request"
import { makeQuoteLink } from "../../../../../../workflows/quote/make-quote-link"
import { quoteNumber } from "../../../../../../workflows/quote/quote-number"
import { splitQuoteWorkflow } from "../../../../../../workflows/quote/split-quote"
import { replyWithQuote } from "../../quote-reply"
import { requireQuoteByToken } from "../../require-quote-by-token"

export const POST = async (req: MedusaRequest<SplitQuote>, res: MedusaResponse) => {
  const { quote, link } = await requireQuoteByToken(req.scope, req.params.token!)
  const { result: rest } = await splitQuoteWorkflow(req.scope).run({
    input: { quote_id: quote.id, split: req.validatedBody },
  })
  const reader = { email: link.email, role: link.role, is_open: true }
  await replyWithQuote(req, res, quote.id, {
    rest: rest && {
      number: quoteNumber(rest),
      token: await makeQuoteLink(req.scope, { ...reader, quote_id: rest.id }),
    },
  })
}
