import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { statusAt } from "../../../modules/quote/quote-status"
import { getOrderOfCart } from "../../checkout/get-order-of-cart"
import { assertSeen } from "../assert-seen"
import { planAct, type QuoteAct } from "../plan-act"
import { loadCurrentVersion, loadQuote } from "../quote-record"
import { getQuoteSettings } from "../quote-settings"
import { assertOrderFrom } from "../validity"

export type ActOnQuoteInput = { quote_id: string; act: QuoteAct }

/**
 * Under the quote's lock: what an act does to the quote as it is now.
 * @throws ShopRefusal quote_changed or quote_closed (409); MedusaError invalid_data for a day that cannot be
 */
export const planActStep = createStep("plan-act", async ({ quote_id, act }: ActOnQuoteInput, { container }) => {
  const now = new Date()
  const quote = await loadQuote(container, quote_id)
  const current = await loadCurrentVersion(container, quote)
  assertSeen(quote, current, act)
  if (act.kind === "approved" && act.order_from) assertOrderFrom(await getQuoteSettings(container), act.order_from, now)
  const order = quote.cart_id && (await getOrderOfCart(container, quote.cart_id))
  const plan = planAct(act, { ...quote, status: order ? "ordered" : statusAt(quote, now) }, now)
  return new StepResponse({ ...plan, requester_email: quote.requester_email })
})
