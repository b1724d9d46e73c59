import type { MedusaContainer } from "@medusajs/framework/types"
import { QUOTE_MODULE } from "../../modules/quote"
import { statusAt } from "../../modules/quote/quote-status"
import type { QuoteModuleService, QuoteRecord } from "../../modules/quote/service"
import { linesOf, loadCurrentVersion } from "./quote-record"
import { findShortDecks } from "./short-decks"

/** A quote whose buyer waits for stock that is there now. `event_id` is that of the waiting, so that it is told of once. */
export type ServableQuote = { quote: QuoteRecord; event_id: string }

/**
 * Approved quotes of which it was said that they wait for stock, and whose decks are all there now. The wait of a version
 * is over once it is superseded, or its reader was reminded (event "reminded" after it).
 */
export async function listServableQuotes(container: MedusaContainer): Promise<ServableQuote[]> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const events = await quotes.listQuoteEvents(
    { kind: ["waits_for_stock", "reminded"] },
    { take: null, order: { created_at: "ASC" } },
  )
  const last = new Map(events.map((event) => [event.quote_id, event]))
  const waiting = [...last.values()].filter(({ kind }) => kind === "waits_for_stock")
  const servable: ServableQuote[] = []
  for (const { id, quote_id, version } of waiting) {
    const [quote] = await quotes.listQuotes({ id: quote_id, version, status: "approved" }, { take: 1 })
    if (!quote || statusAt(quote, new Date()) !== "approved") continue
    const lines = linesOf(await loadCurrentVersion(container, quote))
    const { short } = await findShortDecks(container, quote, lines)
    if (short.length === 0) servable.push({ quote, event_id: id })
  }
  return servable
}
