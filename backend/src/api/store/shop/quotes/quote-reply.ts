import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getQuoteView } from "../../../../workflows/quote/get-quote-view"

/** Answers with the quote as it is now. It is its readers' alone, so nothing on the way may keep it. */
export async function replyWithQuote(
  req: Pick<MedusaRequest, "scope">,
  res: MedusaResponse,
  quoteId: string,
  more: Record<string, unknown> = {},
) {
  const quote = await getQuoteView(req.scope, quoteId)
  res.set("cache-control", "no-store").json({ quote, ...more })
}
