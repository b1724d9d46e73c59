import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService } from "../../../modules/quote/service"
import type { OpenLinkInput } from "../open-link"
import { loadCurrentVersion, loadQuote, totalsOf } from "../quote-record"
import type { NewQuoteEvent } from "./add-quote-event-step"

/** Under the link's lock. @returns the event to log, or null when the link had been opened before */
export const markLinkOpenedStep = createStep(
  "mark-link-opened",
  async ({ link_id }: OpenLinkInput, { container }) => {
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const { opened_at, quote_id, email } = await quotes.retrieveQuoteLink(link_id)
    if (opened_at) return new StepResponse<{ event: NewQuoteEvent | null }, string>({ event: null })
    const current = await loadCurrentVersion(container, await loadQuote(container, quote_id))
    const { total_cents } = totalsOf(current)
    await quotes.updateQuoteLinks({ id: link_id, opened_at: new Date() })
    const event: NewQuoteEvent = { quote_id, kind: "viewed", email, version: current.number, total_cents }
    return new StepResponse<{ event: NewQuoteEvent | null }, string>({ event }, link_id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<QuoteModuleService>(QUOTE_MODULE).updateQuoteLinks({ id, opened_at: null })
  },
)
