import type { MedusaContainer } from "@medusajs/framework/types"
import { shopDay } from "../../contracts/shop-time"
import { formatDay } from "../../formats/format-day"
import { assertQuoteIsLive, statusAt } from "../../modules/quote/quote-status"
import type { QuoteRecord } from "../../modules/quote/service"
import { ShopRefusal } from "../../refusal"
import { getOrderOfCart } from "../checkout/get-order-of-cart"

const refuse = (message: string) => new ShopRefusal(409, "quote_closed", message)

/** @throws ShopRefusal quote_closed (409) saying why: not approved, too early, over, or ordered already */
export async function assertOrderable(container: MedusaContainer, quote: QuoteRecord, now: Date): Promise<void> {
  if (quote.cart_id && (await getOrderOfCart(container, quote.cart_id))) assertQuoteIsLive("ordered")
  const status = statusAt(quote, now)
  assertQuoteIsLive(status)
  if (status !== "approved") throw refuse("This quote has not been approved yet.")
  if (quote.order_from && quote.order_from > shopDay(now))
    throw refuse(`This quote can be ordered from ${formatDay(quote.order_from)} on.`)
}
