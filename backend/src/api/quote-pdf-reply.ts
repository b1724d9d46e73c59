import type { MedusaResponse } from "@medusajs/framework/http"
import type { QuoteView } from "../contracts/quote"
import { renderQuote } from "../documents/render-quote"

/** Answers with a quote as a file to save, which nothing on the way may keep. */
export async function replyWithQuotePdf(res: MedusaResponse, quote: QuoteView, newest?: number) {
  const pdf = await renderQuote(quote, newest)
  res
    .set("cache-control", "no-store")
    .set("content-disposition", `attachment; filename="quote-${quote.number}-version-${quote.current.number}.pdf"`)
    .type("application/pdf")
    .send(pdf)
}
