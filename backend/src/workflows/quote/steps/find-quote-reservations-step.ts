import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService } from "../../../modules/quote/service"
import { listQuoteReservations } from "../quote-reservations"

/** Ids of the reservations that staff made for the quote behind a cart; none for an ordinary cart. */
export const findQuoteReservationsStep = createStep(
  "find-quote-reservations",
  async (cart_id: string, { container }) => {
    const [quote] = await container.resolve<QuoteModuleService>(QUOTE_MODULE).listQuotes({ cart_id }, { take: 1 })
    const reservations = quote ? await listQuoteReservations(container, quote.id) : []
    return new StepResponse(reservations.map(({ id }) => id))
  },
)
