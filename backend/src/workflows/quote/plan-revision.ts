import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { QuoteDifference, QuoteStatus } from "../../contracts/quote"
import type { ReviseQuote } from "../../contracts/quote-for-staff"
import { shopDay } from "../../contracts/shop-time"
import { assertQuoteCanBecome } from "../../modules/quote/quote-status"
import { getShopChannelId } from "../catalogue/get-shop-channel-id"
import { getSheetTerms } from "../order-sheet/get-sheet-terms"
import { assertOffered } from "./assert-offered"
import { assertSeenVersion } from "./assert-seen-version"
import { fitReservations, type FittedReservations } from "./fit-reservations"
import { loadQuoteNow } from "./load-quote-now"
import { type Offer, priceOffer } from "./price-offer"
import { quoteDifferences } from "./quote-differences"
import { versionView } from "./quote-record"
import { listQuoteReservations } from "./quote-reservations"
import { getQuoteSettings } from "./quote-settings"
import { revisedSheet } from "./revised-sheet"
import { stockNeeds } from "./stock-needs"
import { assertOrderFrom, daysToOrderEnd, endOfShopDay, validUntil } from "./validity"
import type { NewQuoteVersion } from "./steps/make-quote-version-step"

export type RevisionPlan = {
  version: NewQuoteVersion
  status: QuoteStatus
  /** What it changes about the version before; never empty. */
  differences: QuoteDifference[]
  reservations: FittedReservations & { were_kept: boolean }
}

/**
 * What a revision by staff makes of a quote as it is now; nothing is written.
 * @throws ShopRefusal quote_changed, quote_closed, not_for_sale (409); MedusaError invalid_data for days that cannot be,
 * or no change
 */
export async function planRevision(
  container: MedusaContainer,
  quote_id: string,
  revision: ReviseQuote,
): Promise<RevisionPlan> {
  const now = new Date()
  const { quote, current, status } = await loadQuoteNow(container, quote_id)
  assertSeenVersion(quote, revision.seen_version)
  const next = status === "draft" ? "draft" : "open"
  if (next !== status) assertQuoteCanBecome(next, status)
  const [terms, settings, before, kept] = await Promise.all([
    getShopChannelId(container).then((channel) => getSheetTerms(container, channel)),
    getQuoteSettings(container),
    versionView(container, current),
    listQuoteReservations(container, quote_id),
  ])
  if (revision.sheet) assertOffered(revision.sheet, terms, before.lines)
  const stands = { ...before, valid_until: quote.valid_until.toISOString(), order_from: quote.order_from }
  const order_from = revision.order_from === undefined ? quote.order_from : revision.order_from
  if (order_from !== quote.order_from) assertOrderFrom(settings, order_from, now)
  const ends = revision.valid_until
    ? chosenEnd(revision.valid_until, order_from, now)
    : keptEnd(quote.valid_until, order_from, now, () => validUntil(settings, order_from, now))
  const message = revision.message === undefined ? current.message : revision.message || null
  const sheet = revisedSheet({ ...before, shipping_option_id: current.shipping_option_id }, revision)
  const offer = priceOffer(sheet, terms)
  const valid_until = ends.toISOString()
  const differences = quoteDifferences(stands, { ...stands, ...asVersion(offer), valid_until, order_from, message })
  if (differences.length === 0)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Nothing would change by this revision.")
  const { seller } = settings
  const reason = `Revised by ${seller.legal_name}`
  const reservations = fitReservations(kept, await stockNeeds(container, offer.lines))
  return {
    version: { quote_id, reason, valid_until, order_from, message, offer, seller, terms: settings.terms },
    status: next,
    differences,
    reservations: { ...reservations, were_kept: kept.length > 0 },
  }
}

const asVersion = ({ lines, destinations, totals, delivery_name }: Offer) => ({
  lines,
  totals,
  delivery_name,
  destinations: destinations.map(({ quantities, sums, tax_rate: _rate, ...ship_to }, index) => ({
    id: String(index),
    ship_to,
    quantities,
    sums,
  })),
})

/** @throws MedusaError invalid_data for a last day that has gone by, or that comes before it can be ordered */
function chosenEnd(day: string, order_from: string | null, now: Date): Date {
  const first = order_from && order_from > shopDay(now) ? order_from : shopDay(now)
  if (day >= first) return endOfShopDay(day)
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    order_from === first
      ? "It must be valid at least until the day from which it can be ordered."
      : "Enter a last day that has not gone by.",
  )
}

/** An expired quote gets a whole new validity; a later first day to order carries the last one along. */
function keptEnd(valid_until: Date, order_from: string | null, now: Date, anew: () => Date): Date {
  if (valid_until <= now) return anew()
  const toOrder = order_from ? daysToOrderEnd(order_from) : valid_until
  return toOrder > valid_until ? toOrder : valid_until
}
