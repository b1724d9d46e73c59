import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuoteStatus } from "../../../contracts/quote"
import { QUOTE_MODULE } from "../../../modules/quote"
import { assertQuoteCanBecome } from "../../../modules/quote/quote-status"
import type { QuoteModuleService } from "../../../modules/quote/service"

export type QuoteChanges = {
  id: string
  status?: QuoteStatus
  po_number?: string | null
  order_from?: string | null
  valid_until?: Date
  approved_by_name?: string | null
  approved_by_email?: string | null
  approved_at?: Date | null
  cart_id?: string | null
}

/** Under the quote's lock. @throws ShopRefusal quote_closed (409) when it cannot become that any more */
export const updateQuoteStep = createStep(
  "update-quote",
  async (changes: QuoteChanges, { container }) => {
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const before = await quotes.retrieveQuote(changes.id)
    if (changes.status && changes.status !== before.status) assertQuoteCanBecome(changes.status, before.status)
    const { status, po_number, order_from, valid_until, cart_id } = before
    const { approved_by_name, approved_by_email, approved_at } = before
    const undo = {
      status,
      po_number,
      order_from,
      valid_until,
      cart_id,
      approved_by_name,
      approved_by_email,
      approved_at,
    }
    return new StepResponse(await quotes.updateQuotes(changes), { id: before.id, ...undo })
  },
  async (before, { container }) => {
    if (before) await container.resolve<QuoteModuleService>(QUOTE_MODULE).updateQuotes(before)
  },
)
