import type { MedusaContainer } from "@medusajs/framework/types"
import { QUOTE_MODULE } from "../../modules/quote"
import { hashSecret } from "../../modules/quote/link-secret"
import type { QuoteLinkRecord, QuoteModuleService, QuoteRecord } from "../../modules/quote/service"

export type OpenedQuote = { quote: QuoteRecord; link: QuoteLinkRecord }

/** The quote that a link opens, or null. A draft does not exist for anybody with a link; a closed quote stays readable. */
export async function findQuoteByToken(container: MedusaContainer, token: string): Promise<OpenedQuote | null> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const token_hash = hashSecret(token)
  if (!token_hash) return null
  const [link] = await quotes.listQuoteLinks({ token_hash, revoked_at: null }, { take: 1 })
  if (!link) return null
  const [quote] = await quotes.listQuotes({ id: link.quote_id }, { take: 1 })
  return quote && quote.status !== "draft" ? { quote, link } : null
}
