import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STOCK_HOLD_MODULE } from "../../../modules/stock-hold"
import type { StockHoldModuleService } from "../../../modules/stock-hold/service"
import { ShopRefusal } from "../../../refusal"
import { getOrderOfCart } from "../../checkout/get-order-of-cart"
import { assertNotPaid, listLiveSessions } from "../../checkout/payment-sessions"
import { loadQuote } from "../quote-record"

/**
 * A quote may not change while it is being paid: under its lock, the prepared payment of its cart is voided, then the
 * stock is free again. There is no undo, since a payment that was given up is only prepared anew.
 * @throws ShopRefusal payment_in_progress (409) when the card has been authorized already, quote_closed (409) when the
 *   cart is an order by now.
 */
export const giveUpQuotePaymentStep = createStep("give-up-quote-payment", async (quoteId: string, { container }) => {
  const { cart_id } = await loadQuote(container, quoteId)
  // The cart's own lock, since the webhook's worker places orders under it.
  if (cart_id)
    await container.resolve(Modules.LOCKING).execute(cart_id, () => giveUp(container, cart_id), { timeout: 30 })
  return new StepResponse(undefined)
})

async function giveUp(container: MedusaContainer, cartId: string): Promise<void> {
  if (await getOrderOfCart(container, cartId))
    throw new ShopRefusal(409, "quote_closed", "This quote has been ordered already.")
  for (const session of await listLiveSessions(container, cartId)) {
    await assertNotPaid(session)
    await container.resolve(Modules.PAYMENT).deletePaymentSession(session.id)
  }
  await container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE).release(cartId)
}
