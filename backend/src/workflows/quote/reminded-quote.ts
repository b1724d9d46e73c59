import type { MedusaContainer } from "@medusajs/framework/types"
import { QUOTE_MODULE } from "../../modules/quote"
import type { QuoteModuleService, QuoteRecord, QuoteVersionRecord } from "../../modules/quote/service"
import type { RemindedQuote } from "./due-reminders"
import { linesOf } from "./quote-record"
import { findShortDecks } from "./short-decks"

/** What of a quote decides about its reminders. */
export async function remindedQuote(
  container: MedusaContainer,
  quote: QuoteRecord,
  current: QuoteVersionRecord,
): Promise<RemindedQuote> {
  const { id, status, version, valid_until, order_from } = quote
  const waited_since = await endedWait(container, quote, current)
  return { id, status, version, made_at: current.created_at, valid_until, order_from, waited_since }
}

/** The event by which the buyer of this version chose to wait for all of its decks, once all of them are there; else null. */
async function endedWait(container: MedusaContainer, quote: QuoteRecord, current: QuoteVersionRecord) {
  const [event] = await container
    .resolve<QuoteModuleService>(QUOTE_MODULE)
    .listQuoteEvents(
      { quote_id: quote.id, version: quote.version, kind: "waits_for_stock" },
      { take: 1, order: { created_at: "DESC" } },
    )
  if (!event) return null
  const { short } = await findShortDecks(container, quote, linesOf(current))
  return short.length === 0 ? event.id : null
}
