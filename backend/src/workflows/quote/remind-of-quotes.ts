import type { MedusaContainer } from "@medusajs/framework/types"
import { QUOTE_MODULE } from "../../modules/quote"
import { ENDING } from "../../modules/quote/quote-status"
import type { QuoteModuleService, QuoteRecord } from "../../modules/quote/service"
import { dueReminders } from "./due-reminders"
import { forEachQuote } from "./for-each-quote"
import { listReceivers } from "./quote-receivers"
import { loadCurrentVersion, totalsOf } from "./quote-record"
import { remindOfQuoteWorkflow } from "./remind-of-quote"
import { remindedQuote } from "./reminded-quote"

/** Reminds requesters and approvers of what is due now: an end that comes near, a day to order, decks that are there. */
export async function remindOfQuotes(container: MedusaContainer, now = new Date()): Promise<void> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const running = await quotes.listQuotes({ status: [...ENDING], valid_until: { $gt: now } }, { take: null })
  await forEachQuote(container, running, "reminded of", (quote) => remindOf(container, quote, now))
}

async function remindOf(container: MedusaContainer, quote: QuoteRecord, now: Date): Promise<void> {
  const current = await loadCurrentVersion(container, quote)
  const due = dueReminders(await remindedQuote(container, quote, current), now)
  if (due.length === 0) return
  const receivers = await listReceivers(container, quote)
  const seen = { quote_id: quote.id, version: quote.version, total_cents: totalsOf(current).total_cents }
  for (const reminder of due)
    await remindOfQuoteWorkflow(container).run({ input: { quote: seen, reminder, receivers } })
}
