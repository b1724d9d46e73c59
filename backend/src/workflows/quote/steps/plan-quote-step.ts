import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getShopChannelId } from "../../catalogue/get-shop-channel-id"
import { getSheetTerms } from "../../order-sheet/get-sheet-terms"
import { assertOffered } from "../assert-offered"
import type { MakeQuoteInput } from "../make-quote"
import { priceOffer } from "../price-offer"
import { getQuoteSettings } from "../quote-settings"
import type { RequestQuoteInput } from "../request-quote"
import { assertOrderFrom, validUntil } from "../validity"

/**
 * What a request becomes: priced by the server's own terms, under the seller and terms of today.
 * @throws MedusaError invalid_data for a day or delivery that is none; ShopRefusal not_for_sale (409)
 */
export const planQuoteStep = createStep(
  "plan-quote",
  async ({ request, customer_id, request_key }: RequestQuoteInput & { request_key: string }, { container }) => {
    const now = new Date()
    const [terms, settings] = await Promise.all([
      getShopChannelId(container).then((channel) => getSheetTerms(container, channel)),
      getQuoteSettings(container),
    ])
    assertOrderFrom(settings, request.order_from, now)
    assertOffered(request.sheet, terms)
    const { requester_name, requester_email, approver_email, organization, bill_to } = request
    const order_from = request.order_from ?? null
    const requester = { email: requester_email, role: "requester" as const, why: "requested" as const }
    const from = { name: requester_name, note: request.note || null }
    const approver =
      approver_email && approver_email !== requester_email
        ? [{ email: approver_email, role: "approver" as const, why: "requested" as const, from }]
        : []
    return new StepResponse<MakeQuoteInput>({
      quote: {
        ...{ status: "open", requester_name, requester_email, organization, bill_to, customer_id, request_key },
        po_number: request.po_number || null,
        note: request.note || null,
        order_from,
        valid_until: validUntil(settings, order_from, now).toISOString(),
      },
      version: {
        reason: "As requested",
        message: null,
        offer: priceOffer(request.sheet, terms),
        seller: settings.seller,
        terms: settings.terms,
      },
      event: { kind: "requested", name: requester_name, email: requester_email, note: request.note || null },
      receivers: [requester, ...approver],
    })
  },
)
