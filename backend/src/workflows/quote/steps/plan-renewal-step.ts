import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SheetTerms } from "../../../contracts/order-sheet"
import type { RenewQuote } from "../../../contracts/quote-request"
import { shopDay } from "../../../contracts/shop-time"
import { QUOTE_MODULE } from "../../../modules/quote"
import { statusAt, WHY_CLOSED } from "../../../modules/quote/quote-status"
import type { QuoteModuleService, QuoteRecord } from "../../../modules/quote/service"
import { ShopRefusal } from "../../../refusal"
import { getShopChannelId } from "../../catalogue/get-shop-channel-id"
import { getSheetTerms } from "../../order-sheet/get-sheet-terms"
import { assertSeen } from "../assert-seen"
import type { MakeQuoteInput } from "../make-quote"
import { pastSheetOfQuote } from "../past-sheet-of-quote"
import { priceOffer } from "../price-offer"
import { quoteNumber } from "../quote-number"
import { billToOf, loadCurrentVersion, loadQuote } from "../quote-record"
import { getQuoteSettings } from "../quote-settings"
import { validUntil } from "../validity"

export type RenewQuoteInput = { quote_id: string; renew: RenewQuote }

type RenewalPlan = {
  /** The renewal that there is already, if it still holds. */
  renewal_id: string | null
  number: string
  make: MakeQuoteInput | null
}

/**
 * Under the closed quote's lock: the fresh quote that takes its place, at today's prices.
 * @throws MedusaError not_allowed while the quote still holds, or has been ordered; ShopRefusal not_for_sale (409)
 */
export const planRenewalStep = createStep(
  "plan-renewal",
  async ({ quote_id, renew }: RenewQuoteInput, { container }) => {
    const now = new Date()
    const quote = await loadQuote(container, quote_id)
    assertSeen(quote, await loadCurrentVersion(container, quote), renew)
    assertRenewable(quote, now)
    const number = quoteNumber(quote)
    const renewal_id = await findRenewal(container, quote, now)
    if (renewal_id) return new StepResponse<RenewalPlan>({ renewal_id, number, make: null })
    const make = await planRenewal(container, quote, renew, now)
    return new StepResponse<RenewalPlan>({ renewal_id, number, make })
  },
)

function assertRenewable(quote: QuoteRecord, now: Date): void {
  const status = statusAt(quote, now)
  if (status === "expired" || status === "withdrawn" || status === "declined") return
  const why = WHY_CLOSED[status] ?? "This quote still holds, so there is nothing to renew."
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, why)
}

async function findRenewal(container: MedusaContainer, { id }: QuoteRecord, now: Date): Promise<string | null> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const renewals = await quotes.listQuotes({ renews_id: id }, { take: null })
  return renewals.find((renewal) => WHY_CLOSED[statusAt(renewal, now)] === null)?.id ?? null
}

async function planRenewal(
  container: MedusaContainer,
  quote: QuoteRecord,
  renew: RenewQuote,
  now: Date,
): Promise<MakeQuoteInput> {
  const [terms, settings, past] = await Promise.all([
    getShopChannelId(container).then((channel) => getSheetTerms(container, channel)),
    getQuoteSettings(container),
    pastSheetOfQuote(container, quote),
  ])
  const destinations = stillSold(past.destinations, terms)
  if (destinations.length === 0)
    throw new ShopRefusal(409, "not_for_sale", "None of the decks on this quote is for sale any more.")
  const order_from = quote.order_from && quote.order_from > shopDay(now) ? quote.order_from : null
  const { requester_name, requester_email, organization, po_number, note, customer_id } = quote
  const why = "requested" as const
  return {
    quote: {
      ...{ requester_name, requester_email, organization, po_number, note, customer_id, order_from },
      status: "open",
      bill_to: billToOf(quote),
      valid_until: validUntil(settings, order_from, now).toISOString(),
      renews_id: quote.id,
    },
    version: {
      reason: `In place of quote ${quoteNumber(quote)}, at today's prices`,
      message: null,
      offer: priceOffer({ destinations, shipping_option_id: await optionOf(container, quote) }, terms),
      seller: settings.seller,
      terms: settings.terms,
    },
    event: { kind: "requested", name: renew.name, email: renew.email, note: `In place of ${quoteNumber(quote)}` },
    receivers: [
      { email: requester_email, role: "requester", why },
      ...(renew.email === requester_email ? [] : [{ email: renew.email, role: "approver" as const, why }]),
    ],
  }
}

const optionOf = async (container: MedusaContainer, quote: QuoteRecord) =>
  (await loadCurrentVersion(container, quote)).shipping_option_id

/** A deck that was taken off the shop since is left out; the new quote shows what differs. */
function stillSold<Place extends { quantities: Record<string, number> }>(places: readonly Place[], terms: SheetTerms) {
  const sold = new Set(terms.decks.map(({ variant_id }) => variant_id))
  return places
    .map((place) => ({
      ...place,
      quantities: Object.fromEntries(Object.entries(place.quantities).filter(([id]) => sold.has(id))),
    }))
    .filter(({ quantities }) => Object.keys(quantities).length > 0)
}
