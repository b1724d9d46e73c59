import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PreparedPayment } from "../../contracts/checkout"
import type { QuoteView } from "../../contracts/quote"
import type { PayQuote } from "../../contracts/quote-request"
import type { QuoteRecord, QuoteVersionRecord } from "../../modules/quote/service"
import { ShopRefusal } from "../../refusal"
import { loadCart } from "../cart/cart-record"
import { listDeliveries } from "../cart/cart-sources"
import { getShopChannelId } from "../catalogue/get-shop-channel-id"
import { preparePaymentWorkflow } from "../checkout/prepare-payment"
import { settleCartWorkflow } from "../checkout/settle-cart"
import { assertOrderable } from "./assert-orderable"
import { assertSeen } from "./assert-seen"
import { assertTaxAsQuoted } from "./assert-tax-as-quoted"
import { giveQuoteACartWorkflow } from "./give-quote-a-cart"
import { promisedSheet } from "./promised-sheet"
import { quoteLock } from "./quote-lock"
import { quoteNumber } from "./quote-number"
import { billToOf, linesOf, loadCurrentVersion, loadQuote } from "./quote-record"
import { findShortDecks } from "./short-decks"
import { shortInWords } from "./why-not-order"

/** `customer_id` of who is signed in, or null. */
export type PrepareQuotePaymentInput = { quote_id: string; pay: PayQuote; customer_id: string | null }

/**
 * Opens the one payment of an approved quote, for exactly what was seen: the promised prices and shipping, and today's tax.
 * All of it under the quote's lock, so that no version changes below a payment. It is no workflow, since what it does
 * before it refuses must stay: a new version for another tax, and the cart that is paid.
 * @throws ShopRefusal quote_changed, quote_closed, stock_short or payment_in_progress (409)
 */
export const prepareQuotePayment = (
  container: MedusaContainer,
  input: PrepareQuotePaymentInput,
): Promise<PreparedPayment> =>
  container
    .resolve(Modules.LOCKING)
    .execute(quoteLock(input.quote_id), () => preparePayment(container, input), { timeout: 20 })

async function preparePayment(
  container: MedusaContainer,
  { quote_id, pay, customer_id }: PrepareQuotePaymentInput,
): Promise<PreparedPayment> {
  const quote = await loadQuote(container, quote_id)
  const current = await loadCurrentVersion(container, quote)
  assertSeen(quote, current, pay)
  await assertOrderable(container, quote, new Date())
  await assertTaxAsQuoted(container, quote, current)
  await assertStockIsThere(container, quote, current)
  const cart_id = await cartOf(container, quote, current)
  await notePayer(container, cart_id, pay.name)
  const bill_to = billToOf(quote)
  const details = {
    email: pay.email,
    shipping_address: bill_to,
    billing_address: pay.billing_address ?? bill_to,
    shipping_option_id: await deliveryOf(container, current),
    po_reference: quote.po_number ?? undefined,
    seen_total_cents: pay.seen_total_cents,
  }
  try {
    await settleCartWorkflow(container).run({
      input: { cart_id, customer_id: quote.customer_id ?? customer_id, details },
    })
    const { result } = await preparePaymentWorkflow(container).run({
      input: { cart_id, seen_total_cents: pay.seen_total_cents },
    })
    return result
  } catch (error) {
    // Somebody else was quicker: the quote's page says which deck, and what can be done.
    if (ShopRefusal.is(error) && error.code === "sold_out") await assertStockIsThere(container, quote, current)
    throw error
  }
}

/** @throws ShopRefusal stock_short (409) naming each deck, how many were quoted and how many are left */
async function assertStockIsThere(container: MedusaContainer, quote: QuoteRecord, current: QuoteVersionRecord) {
  const { short } = await findShortDecks(container, quote, linesOf(current))
  if (short.length > 0) throw stockShort(short)
}

export const stockShort = (short: QuoteView["short"]) =>
  new ShopRefusal(409, "stock_short", short.map(shortInWords).join(" "))

/** The cart of this very version: one that was made for an earlier version is void. */
async function cartOf(container: MedusaContainer, quote: QuoteRecord, current: QuoteVersionRecord): Promise<string> {
  const made = quote.cart_id ? await loadCart(container, quote.cart_id) : null
  if (made && made.metadata?.quote_version === current.number) return made.id
  const { destinations, unit_prices } = await promisedSheet(container, current)
  const { result } = await giveQuoteACartWorkflow(container).run({
    input: {
      quote_id: quote.id,
      sales_channel_id: await getShopChannelId(container),
      destinations,
      locked_unit_prices: unit_prices,
      metadata: { quote_id: quote.id, quote_version: current.number, quote_number: quoteNumber(quote) },
    },
  })
  return result.id
}

/** The order takes it over, and with it the quote can say who ordered. */
async function notePayer(container: MedusaContainer, cartId: string, paid_by: string): Promise<void> {
  const carts = container.resolve(Modules.CART)
  const { metadata } = await carts.retrieveCart(cartId, { select: ["id", "metadata"] })
  await carts.updateCarts(cartId, { metadata: { ...metadata, paid_by } })
}

/** The delivery that was quoted; where staff have taken it off, the shop's first carries the promised amount. */
async function deliveryOf(container: MedusaContainer, { shipping_option_id }: QuoteVersionRecord): Promise<string> {
  const offered = (await listDeliveries(container)).filter(({ rates }) => rates.kind === "parcel")
  return offered.find(({ id }) => id === shipping_option_id)?.id ?? offered[0]?.id ?? shipping_option_id
}
