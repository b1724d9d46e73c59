import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CloneQuote } from "../../../contracts/quote-for-staff"
import { ShopRefusal } from "../../../refusal"
import { getShopChannelId } from "../../catalogue/get-shop-channel-id"
import { getSheetTerms } from "../../order-sheet/get-sheet-terms"
import type { MakeQuoteInput } from "../make-quote"
import { type OfferedSheet, priceOffer } from "../price-offer"
import { quoteNumber } from "../quote-number"
import { billToOf, loadCurrentVersion, loadQuote, versionView } from "../quote-record"
import { getQuoteSettings } from "../quote-settings"
import { revisedSheet } from "../revised-sheet"
import { staffName } from "../staff-name"
import { validUntil } from "../validity"

export type CloneQuoteInput = CloneQuote & { quote_id: string; staff_id: string }

/** A draft for the same requester and destinations. @throws ShopRefusal not_for_sale (409) at today's prices */
export const planCloneStep = createStep(
  "plan-clone",
  async ({ quote_id, staff_id, prices }: CloneQuoteInput, { container }) => {
    const quote = await loadQuote(container, quote_id)
    const version = await loadCurrentVersion(container, quote)
    const [terms, settings, before] = await Promise.all([
      getShopChannelId(container).then((channel) => getSheetTerms(container, channel)),
      getQuoteSettings(container),
      versionView(container, version),
    ])
    const gone = before.lines.find(({ variant_id }) => !terms.decks.some((deck) => deck.variant_id === variant_id))
    if (gone && prices === "today")
      throw new ShopRefusal(
        409,
        "not_for_sale",
        `${gone.title} is not sold any more, so it has no price of today. Clone it at the same prices.`,
      )
    const same = revisedSheet({ ...before, shipping_option_id: version.shipping_option_id }, {})
    const { requester_name, requester_email, organization, customer_id, note } = quote
    return new StepResponse<MakeQuoteInput>({
      quote: {
        ...{ status: "draft", requester_name, requester_email, organization, customer_id, note },
        bill_to: billToOf(quote),
        po_number: null,
        order_from: null,
        valid_until: validUntil(settings, null, new Date()).toISOString(),
      },
      version: {
        reason: `Made from quote ${quoteNumber(quote)}`,
        message: version.message,
        offer: priceOffer(prices === "same" ? same : atTodaysPrices(same), terms),
        seller: settings.seller,
        terms: settings.terms,
      },
      event: {
        kind: "cloned",
        name: await staffName(container, staff_id),
        note: `From quote ${quoteNumber(quote)}, at ${prices === "same" ? "the same prices" : "today's prices"}`,
      },
      receivers: [],
      tells_staff: false,
    })
  },
)

const atTodaysPrices = ({ destinations, shipping_option_id }: OfferedSheet): OfferedSheet => ({
  destinations: destinations.map(({ locked_shipping_cents: _promised, ...destination }) => destination),
  shipping_option_id,
})
