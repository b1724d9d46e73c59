import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuoteSeller } from "../../../contracts/quote-settings"
import { DESTINATION_MODULE } from "../../../modules/destination"
import type { DestinationModuleService } from "../../../modules/destination/service"
import { QUOTE_MODULE } from "../../../modules/quote"
import type { QuoteModuleService } from "../../../modules/quote/service"
import type { Offer } from "../price-offer"

export type NewQuoteVersion = {
  quote_id: string
  /** Why there is a new version, in words: "Sales tax changed", "Revised by SF-CESS". */
  reason: string
  /** ISO 8601. */
  valid_until: string
  order_from: string | null
  message: string | null
  offer: Offer
  seller: QuoteSeller
  terms: string[]
}

/**
 * Under the quote's lock: keeps an offer as the quote's next version with destinations of its own, which counts from now on.
 * It changes no status. Whatever was being paid of the version before must have been given up (`giveUpQuotePaymentStep`).
 */
export const makeQuoteVersionStep = createStep(
  "make-quote-version",
  async ({ quote_id, offer, ...version }: NewQuoteVersion, { container }) => {
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    const destinations = container.resolve<DestinationModuleService>(DESTINATION_MODULE)
    const before = await quotes.retrieveQuote(quote_id)
    const made = await quotes.createQuoteVersions({
      ...version,
      quote_id,
      number: before.version + 1,
      valid_until: new Date(version.valid_until),
      shipping_option_id: offer.shipping_option_id,
      delivery_name: offer.delivery_name,
      totals: offer.totals,
      seller: version.seller,
      lines: asJson(offer.lines),
      terms: asJson(version.terms),
    })
    const destination_ids = await destinations.addDestinations(
      offer.destinations.map((destination, rank) => ({
        ...destination,
        quote_version_id: made.id,
        rank,
        shipping_locked: true,
      })),
    )
    const { number, valid_until, order_from } = made
    await quotes.updateQuotes({ id: quote_id, version: number, valid_until, order_from })
    const undo = {
      id: quote_id,
      version: before.version,
      valid_until: before.valid_until.toISOString(),
      order_from: before.order_from,
    }
    return new StepResponse(
      { id: made.id, number, total_cents: offer.totals.total_cents },
      { quote: undo, version_id: made.id, destination_ids },
    )
  },
  async (made, { container }) => {
    if (!made) return
    const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
    await quotes.updateQuotes({ ...made.quote, valid_until: new Date(made.quote.valid_until) })
    await container.resolve<DestinationModuleService>(DESTINATION_MODULE).deleteDestinations(made.destination_ids)
    await quotes.deleteQuoteVersions(made.version_id)
  },
)

/** A list goes into a JSON column as it is; the model's type knows objects alone. */
const asJson = (list: readonly unknown[]) => list as unknown as Record<string, unknown>
