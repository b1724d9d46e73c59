import { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { STOCK_HOLD_MODULE } from "../../modules/stock-hold"
import { StockHoldModuleService } from "../../modules/stock-hold/service"
import { toCents } from "../../pricing/cents"
import { ShopRefusal } from "../../refusal"
import { CartRecord, loadCart } from "../cart/cart-record"
import { getStockLocationId, wantedStock } from "../cart/cart-stock"
import { isForSale } from "../cart/line-trouble"
import { settledTotalCents } from "../checkout/cart-total"
import { getOrderOfCart } from "../checkout/get-order-of-cart"
import { listLiveSessions } from "../checkout/payment-sessions"

/**
 * The last gate before an order is made, whoever completes the cart: every deck is for sale and held for it, and there is
 * exactly one live payment, for exactly today's total. A cart that is an order already passes, or a lawful retry would fail.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  if (await getOrderOfCart(container, input.id)) return
  const cart = await loadCart(container, input.id)
  const gone = cart.items.find((line) => !isForSale(cart, line))
  if (gone) throw new ShopRefusal(409, "not_for_sale", `${gone.title} is not for sale any more.`)
  await assertOnePayment(container, cart)
  await assertStockHeld(container, cart)
})

/** Hazards H6 and H10: neither a cancelled payment nor one of another amount makes an order. */
async function assertOnePayment(container: MedusaContainer, cart: CartRecord) {
  const totalCents = await settledTotalCents(container, cart)
  const sessions = await listLiveSessions(container, cart.id)
  if (totalCents === 0 && sessions.length === 0) return
  const [session] = sessions
  if (sessions.length !== 1 || !session) throw refuse("This cart has no payment that is ready for it.")
  if (session.payment?.canceled_at) throw refuse("This payment was given back. Nothing was charged; please pay again.")
  if (
    toCents(session.amount) !== totalCents ||
    session.data.amount !== totalCents ||
    session.currency_code !== cart.currency_code
  )
    throw refuse("The total changed while you paid. Nothing was charged; please check it and pay again.")
}

/** Hazards H4 and H7. A hold that the sweep ended is taken again if the stock is still there. */
async function assertStockHeld(container: MedusaContainer, cart: CartRecord) {
  const holds = container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE)
  const wanted = wantedStock(cart, await getStockLocationId(container, cart.sales_channel_id))
  if (wanted.length === 0) return
  const held = await holds.listStockHolds({ cart_id: cart.id })
  const heldByItem = new Map(held.map((hold) => [hold.inventory_item_id, hold.quantity]))
  if (wanted.every((want) => heldByItem.get(want.inventory_item_id) === want.quantity)) return
  const short = await holds.hold(cart.id, wanted, new Date(Date.now() + 5 * 60_000))
  if (short.length > 0)
    throw new ShopRefusal(
      409,
      "sold_out",
      "A deck in your cart was sold out in the meantime. Your card was not charged.",
    )
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
