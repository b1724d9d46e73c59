import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { QuoteSummary } from "../../contracts/quote"
import { QUOTE_MODULE } from "../../modules/quote"
import type { QuoteModuleService, QuoteRecord } from "../../modules/quote/service"
import { quoteSummaries } from "./quote-summaries"

const QUOTES_AT_ONCE = 100
const notDraft = { status: { $ne: "draft" as const } }

/** A customer's own quotes, the newest first. */
export async function listQuotesOfCustomer(container: MedusaContainer, customer_id: string): Promise<QuoteSummary[]> {
  const quotes = await container
    .resolve<QuoteModuleService>(QUOTE_MODULE)
    .listQuotes({ customer_id, ...notDraft }, { take: QUOTES_AT_ONCE, order: { created_at: "DESC" } })
  return quoteSummaries(container, quotes)
}

/** @throws MedusaError not_found, the same for somebody else's quote and for none */
export async function loadQuoteOfCustomer(
  container: MedusaContainer,
  id: string,
  customer_id: string,
): Promise<QuoteRecord> {
  const [quote] = await container
    .resolve<QuoteModuleService>(QUOTE_MODULE)
    .listQuotes({ id, customer_id, ...notDraft }, { take: 1 })
  if (!quote) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such quote in this account.")
  return quote
}
