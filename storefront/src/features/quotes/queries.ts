import "server-only"
import { QuoteSummary, QuoteView } from "@sf-cess/backend/contracts"
import { cache } from "react"
import * as z from "zod"
import { callMedusa, orNull } from "@/lib/medusa"

/** Address of a quote in the backend, by the secret of a link to it. */
export const quotePath = (token: string) => `/store/shop/quotes/${encodeURIComponent(token)}`

/** The quote that a secret link opens; null for a link that was made up or taken back. Asked for once a request. */
export const getQuote = cache(async (token: string): Promise<QuoteView | null> => {
  const found = await orNull(callMedusa(quotePath(token), z.object({ quote: QuoteView })))
  return found?.quote ?? null
})

/** The quotes that the signed-in customer asked for, newest first. */
export async function listQuotes(): Promise<QuoteSummary[]> {
  return (await callMedusa("/store/shop/account/quotes", z.object({ quotes: z.array(QuoteSummary) }))).quotes
}
