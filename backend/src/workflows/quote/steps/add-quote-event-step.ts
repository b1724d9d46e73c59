import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuoteEventView } from "../../../contracts/quote"
import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService } from "../../../modules/quote/service"

export type NewQuoteEvent = {
  quote_id: string
  kind: QuoteEventView["kind"]
  /** The version and total that whoever acted had before their eyes. */
  version: number
  total_cents: number
  name?: string | null
  email?: string | null
  note?: string | null
}

/** Logs an act with what was seen. */
export const addQuoteEventStep = createStep(
  "add-quote-event",
  async (event: NewQuoteEvent, { container }) => {
    const added = await container.resolve<QuoteModuleService>(QUOTE_MODULE).createQuoteEvents(event)
    return new StepResponse(added, added.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<QuoteModuleService>(QUOTE_MODULE).deleteQuoteEvents(id)
  },
)
