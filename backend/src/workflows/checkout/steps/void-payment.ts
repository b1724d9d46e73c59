import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getOrderOfCart } from "../get-order-of-cart"
import { voidLiveSessions } from "../void-live-sessions"

/** Gives the money of a cart back, unless the cart is an order. */
export const voidPaymentStep = createStep("void-payment", async (cartId: string, { container }) => {
  if (!(await getOrderOfCart(container, cartId))) await voidLiveSessions(container, cartId)
  return new StepResponse(undefined)
})
