import type { MedusaContainer } from "@medusajs/framework/types"
import type { PlacedOrder } from "../../contracts/checkout"
import type { QuoteEventView, QuoteView } from "../../contracts/quote"
import { QUOTE_MODULE } from "../../modules/quote"
import { statusAt } from "../../modules/quote/quote-status"
import type { QuoteEventRecord, QuoteModuleService, QuoteRecord } from "../../modules/quote/service"
import { getOrderOfCart, placedOrder } from "../checkout/get-order-of-cart"
import { quoteDifferences } from "./quote-differences"
import { quoteNumber } from "./quote-number"
import { billToOf, listVersions, loadCurrentVersion, loadQuote, totalsOf, versionView } from "./quote-record"
import { findShortDecks } from "./short-decks"
import { whyNotOrder } from "./why-not-order"

/**
 * A quote as whoever holds a link to it sees it, and as its PDF and mails say it; as things stand now.
 * @throws MedusaError not_found
 */
export async function getQuoteView(container: MedusaContainer, quoteId: string): Promise<QuoteView> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const quote = await loadQuote(container, quoteId)
  const [versions, events, order] = await Promise.all([
    listVersions(container, quote.id),
    quotes.listQuoteEvents({ quote_id: quote.id }, { take: null, order: { created_at: "ASC", id: "ASC" } }),
    orderOf(container, quote),
  ])
  const shown = versions.filter(({ number }) => number <= quote.version)
  const [current, before] = await Promise.all(shown.slice(0, 2).map((version) => versionView(container, version)))
  const compared = before ?? (await renewedVersion(container, quote))
  const status = order ? "ordered" : statusAt(quote, new Date())
  const { short, stock_reserved } = await findShortDecks(container, quote, current!.lines)
  return {
    number: quoteNumber(quote),
    status,
    requested_at: quote.created_at.toISOString(),
    requester: { name: quote.requester_name, email: quote.requester_email },
    organization: quote.organization,
    bill_to: billToOf(quote),
    po_number: quote.po_number,
    note: quote.note,
    // An approver may have chosen a later day than was offered.
    current: { ...current!, valid_until: quote.valid_until.toISOString(), order_from: quote.order_from },
    earlier: shown.slice(1).map((version) => ({
      number: version.number,
      made_at: version.created_at.toISOString(),
      reason: version.reason,
      total_cents: totalsOf(version).total_cents,
    })),
    differences: compared ? quoteDifferences(compared, current!) : [],
    stock_reserved,
    approved_by: approvalOf(quote),
    events: events.map(eventView),
    why_not_order: whyNotOrder({ status, order_from: quote.order_from, short }, new Date()),
    short,
    order,
  }
}

/** The version of the closed quote in whose place this one came. */
async function renewedVersion(container: MedusaContainer, { renews_id }: QuoteRecord) {
  if (!renews_id) return null
  return versionView(container, await loadCurrentVersion(container, await loadQuote(container, renews_id)))
}

async function orderOf(container: MedusaContainer, { cart_id }: QuoteRecord): Promise<PlacedOrder | null> {
  const order = cart_id ? await getOrderOfCart(container, cart_id) : null
  return order && placedOrder(order)
}

const approvalOf = ({ approved_by_name, approved_by_email, approved_at }: QuoteRecord): QuoteView["approved_by"] =>
  approved_by_name && approved_by_email && approved_at
    ? { name: approved_by_name, email: approved_by_email, at: approved_at.toISOString() }
    : null

export const eventView = (event: QuoteEventRecord): QuoteEventView => ({
  kind: event.kind,
  at: event.created_at.toISOString(),
  name: event.name,
  email: event.email,
  version: event.version,
  total_cents: event.total_cents,
  note: event.note,
})
