import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STOCK_HOLD_MODULE } from "../../../modules/stock-hold"
import { StockHoldModuleService } from "../../../modules/stock-hold/service"
import { loadOpenCart } from "../cart-record"
import { assertNotPaid, listLiveSessions } from "../../checkout/payment-sessions"

/**
 * A cart may not change while it is being paid: the prepared payment is voided, then its stock is free again, in that
 * order. There is no undo, since a payment that was given up is only prepared anew.
 * @throws ShopRefusal payment_in_progress (409) when the card has been authorised already; MedusaError not_found when the
 *   cart is not there, or is an order by now.
 */
export const giveUpPaymentStep = createStep("give-up-payment", async (cartId: string, { container }) => {
  await loadOpenCart(container, cartId)
  const sessions = await listLiveSessions(container, cartId)
  const payments = container.resolve(Modules.PAYMENT)
  for (const session of sessions) {
    await assertNotPaid(session)
    await payments.deletePaymentSession(session.id)
  }
  await container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE).release(cartId)
  return new StepResponse(undefined)
})
