import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UsAddress } from "../../../contracts/address"
import type { QuoteStatus } from "../../../contracts/quote"
import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService } from "../../../modules/quote/service"

export type NewQuote = {
  status: QuoteStatus
  requester_name: string
  requester_email: string
  organization: string
  bill_to: UsAddress
  po_number: string | null
  note: string | null
  customer_id: string | null
  order_from: string | null
  /** ISO 8601. */
  valid_until: string
  request_key?: string | null
  renews_id?: string | null
}

/** A quote without any version; `makeQuoteVersionStep` gives it its first. */
export const makeQuoteStep = createStep(
  "make-quote",
  async ({ valid_until, ...quote }: NewQuote, { container }) => {
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const made = await quotes.createQuotes({ ...quote, version: 0, valid_until: new Date(valid_until) })
    return new StepResponse({ id: made.id, display_id: made.display_id }, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<QuoteModuleService>(QUOTE_MODULE).deleteQuotes(id)
  },
)
