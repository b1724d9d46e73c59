import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { voidIntent } from "../../../stripe/void-intent"
import { getOrderOfCart } from "../get-order-of-cart"
import { listLiveSessions } from "../payment-sessions"

/** Voids (or, once captured, refunds) every live payment of a cart and closes its sessions, so that none is used again. */
export const voidPaymentStep = createStep("void-payment", async (cartId: string, { container }) => {
  if (await getOrderOfCart(container, cartId)) return new StepResponse(undefined)
  const payments = container.resolve(Modules.PAYMENT)
  for (const session of await listLiveSessions(container, cartId)) {
    await voidIntent(session.data.id)
    await payments.updatePaymentSession({
      id: session.id,
      amount: session.amount,
      currency_code: session.currency_code,
      data: session.data,
      status: "canceled",
    })
  }
  return new StepResponse(undefined)
})
