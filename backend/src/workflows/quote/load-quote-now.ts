import type { MedusaContainer } from "@medusajs/framework/types"
import type { QuoteStatus } from "../../contracts/quote"
import { statusAt } from "../../modules/quote/quote-status"
import type { QuoteRecord, QuoteVersionRecord } from "../../modules/quote/service"
import { getOrderOfCart } from "../checkout/get-order-of-cart"
import { loadCurrentVersion, loadQuote } from "./quote-record"

export type QuoteNow = { quote: QuoteRecord; current: QuoteVersionRecord; status: QuoteStatus }

/** Under the quote's lock: a quote with the version that counts, and how it stands at this moment. */
export async function loadQuoteNow(container: MedusaContainer, id: string): Promise<QuoteNow> {
  const quote = await loadQuote(container, id)
  const current = await loadCurrentVersion(container, quote)
  const order = quote.cart_id && (await getOrderOfCart(container, quote.cart_id))
  return { quote, current, status: order ? "ordered" : statusAt(quote, new Date()) }
}
