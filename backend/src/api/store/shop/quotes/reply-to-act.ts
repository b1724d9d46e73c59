import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actOnQuoteWorkflow } from "../../../../workflows/quote/act-on-quote"
import type { QuoteAct } from "../../../../workflows/quote/plan-act"
import { replyWithQuote } from "./quote-reply"
import { requireQuoteByToken } from "./require-quote-by-token"

/** Does what the holder of a link asks for, and answers with the quote as it is then. */
export async function replyToAct(req: MedusaRequest<unknown>, res: MedusaResponse, act: QuoteAct) {
  const { quote } = await requireQuoteByToken(req.scope, req.params.token!)
  await actOnQuoteWorkflow(req.scope).run({ input: { quote_id: quote.id, act } })
  await replyWithQuote(req, res, quote.id)
}
