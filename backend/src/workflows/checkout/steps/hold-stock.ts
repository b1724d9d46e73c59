import { setTimeout as wait } from "node:timers/promises"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STOCK_HOLD_MODULE } from "../../../modules/stock-hold"
import { StockHoldModuleService } from "../../../modules/stock-hold/service"
import { ShopRefusal } from "../../../refusal"
import { CartRecord, loadOpenCart } from "../../cart/cart-record"
import { getStockLocationId, leftByItem, wantedStock } from "../../cart/cart-stock"
import { lineTrouble } from "../../cart/line-trouble"

/** Long enough for a card, a 3-D Secure code on the phone and a second card; after it the sweep gives the stock back. */
export const HOLD_MINUTES = 15

/**
 * Holds all that the cart takes, or nothing.
 * @throws ShopRefusal sold_out (409) naming the deck and what is left.
 */
export const holdStockStep = createStep(
  "hold-stock",
  async (cartId: string, { container }) => {
    const cart = await loadOpenCart(container, cartId)
    const holds = container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE)
    const wanted = wantedStock(cart, await getStockLocationId(container, cart.sales_channel_id))
    const heldUntil = new Date(Date.now() + HOLD_MINUTES * 60_000)
    const hold = () => holds.hold(cartId, wanted, heldUntil)
    let short = await hold()
    if (short.length > 0) {
      // An order that is being placed this very moment counts twice, held and reserved, until its link is written.
      await wait(300)
      short = await hold()
    }
    if (short.length > 0) throw new ShopRefusal(409, "sold_out", soldOut(cart, await leftByItem(container, cart)))
    return new StepResponse({ held_until: heldUntil.toISOString() }, cartId)
  },
  async (cartId, { container }) => {
    if (cartId) await container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE).release(cartId)
  },
)

function soldOut(cart: CartRecord, left: ReadonlyMap<string, number>) {
  const troubles = cart.items.flatMap((line) => lineTrouble(cart, line, left)?.message ?? [])
  return troubles[0] ?? "A deck in your cart was sold out this moment. Your card was not charged."
}
