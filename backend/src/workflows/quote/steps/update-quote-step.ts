import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuoteStatus } from "../../../contracts/quote"
import { QUOTE_MODULE } from "../../../modules/quote"
import { assertQuoteCanBecome } from "../../../modules/quote/quote-status"
import type { QuoteModuleService, QuoteRecord } from "../../../modules/quote/service"

export type QuoteChanges = {
  id: string
  status?: QuoteStatus
  po_number?: string | null
  order_from?: string | null
  /** ISO 8601, since what steps hand on may be kept as JSON. */
  valid_until?: string
  approved_by_name?: string | null
  approved_by_email?: string | null
  approved_at?: string | null
  cart_id?: string | null
}

/** Under the quote's lock. @throws ShopRefusal quote_closed (409) when it cannot become that any more */
export const updateQuoteStep = createStep(
  "update-quote",
  async (changes: QuoteChanges, { container }) => {
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const before = await quotes.retrieveQuote(changes.id)
    if (changes.status && changes.status !== before.status) assertQuoteCanBecome(changes.status, before.status)
    await quotes.updateQuotes(withDates(changes))
    return new StepResponse(undefined, asBefore(before))
  },
  async (before, { container }) => {
    if (before) await container.resolve<QuoteModuleService>(QUOTE_MODULE).updateQuotes(withDates(before))
  },
)

const asBefore = (quote: QuoteRecord): QuoteChanges => ({
  id: quote.id,
  status: quote.status,
  po_number: quote.po_number,
  order_from: quote.order_from,
  valid_until: quote.valid_until.toISOString(),
  approved_by_name: quote.approved_by_name,
  approved_by_email: quote.approved_by_email,
  approved_at: quote.approved_at?.toISOString() ?? null,
  cart_id: quote.cart_id,
})

const withDates = ({ valid_until, approved_at, ...changes }: QuoteChanges) => ({
  ...changes,
  ...(valid_until && { valid_until: new Date(valid_until) }),
  ...(approved_at !== undefined && { approved_at: approved_at === null ? null : new Date(approved_at) }),
})
