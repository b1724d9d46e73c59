import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { QuoteSeller } from "../../contracts/quote-settings"
import { formatMoney } from "../../formats/format-money"
import type { QuoteRecord, QuoteVersionRecord } from "../../modules/quote/service"
import { ShopRefusal } from "../../refusal"
import { getShopChannelId } from "../catalogue/get-shop-channel-id"
import { getSheetTerms } from "../order-sheet/get-sheet-terms"
import { makeQuoteVersionWorkflow } from "./make-quote-version"
import { priceOffer } from "./price-offer"
import { promisedSheet } from "./promised-sheet"
import { listReceivers } from "./quote-receivers"
import { totalsOf } from "./quote-record"

/**
 * Under the quote's lock: prices and shipping are promised, tax is today's. Where it has come to differ, the quote gets a
 * new version, which must be seen and approved before anything is paid.
 * @throws ShopRefusal quote_changed (409) once that version is made
 */
export async function assertTaxAsQuoted(
  container: MedusaContainer,
  quote: QuoteRecord,
  current: QuoteVersionRecord,
): Promise<void> {
  const terms = await getSheetTerms(container, await getShopChannelId(container))
  const offer = priceOffer(await promisedSheet(container, current), terms)
  const before = totalsOf(current)
  if (offer.totals.total_cents === before.total_cents) return
  const [was, is] = [before.tax_cents, offer.totals.tax_cents].map((cents) => formatMoney(cents ?? 0))
  const reason = `Sales tax changed from ${was} to ${is}`
  const receivers = await listReceivers(container, quote)
  await makeQuoteVersionWorkflow(container).run({
    input: {
      version: {
        quote_id: quote.id,
        reason,
        valid_until: quote.valid_until.toISOString(),
        order_from: quote.order_from,
        message: current.message,
        offer: { ...offer, shipping_option_id: current.shipping_option_id, delivery_name: current.delivery_name },
        seller: QuoteSeller.parse(current.seller),
        terms: z.string().array().parse(current.terms),
      },
      event: { kind: "revised", note: reason },
      receivers: receivers.map((receiver) => ({ ...receiver, why: "revised" })),
    },
  })
  throw new ShopRefusal(
    409,
    "quote_changed",
    `${reason}, so the quote is for ${formatMoney(offer.totals.total_cents)} now. Please look at it and approve it before you pay.`,
  )
}
