import type { MedusaContainer } from "@medusajs/framework/types"
import type { QuoteSummary } from "../../contracts/quote"
import { QUOTE_MODULE } from "../../modules/quote"
import { statusAt } from "../../modules/quote/quote-status"
import type { QuoteModuleService, QuoteRecord } from "../../modules/quote/service"
import { quoteNumber } from "./quote-number"
import { totalsOf } from "./quote-record"
import { listUnmarkedQuotes } from "./unmarked-quotes"

/** Quotes as rows of a list, in the order in which they are given; each stands as its page says. */
export async function quoteSummaries(container: MedusaContainer, quotes: QuoteRecord[]): Promise<QuoteSummary[]> {
  const module = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const quote_id = quotes.map(({ id }) => id)
  const [versions, ordered] = await Promise.all([
    module.listQuoteVersions({ quote_id }, { take: null, select: ["id", "quote_id", "number", "totals"] }),
    listUnmarkedQuotes(container),
  ])
  const now = new Date()
  return quotes.map((quote) => {
    const current = versions.find((one) => one.quote_id === quote.id && one.number === quote.version)
    return {
      id: quote.id,
      number: quoteNumber(quote),
      status: ordered.includes(quote.id) ? "ordered" : statusAt(quote, now),
      organization: quote.organization,
      requester: { name: quote.requester_name, email: quote.requester_email },
      requested_at: quote.created_at.toISOString(),
      valid_until: quote.valid_until.toISOString(),
      total_cents: current ? totalsOf(current).total_cents : 0,
      version: quote.version,
    }
  })
}
