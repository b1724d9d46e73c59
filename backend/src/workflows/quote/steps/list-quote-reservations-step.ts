import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listQuoteReservations } from "../quote-reservations"

/** Ids of the reservations that staff made for a quote. */
export const listQuoteReservationsStep = createStep(
  "list-quote-reservations",
  async (quoteId: string, { container }) => {
    const reservations = await listQuoteReservations(container, quoteId)
    return new StepResponse(reservations.map(({ id }) => id))
  },
)
