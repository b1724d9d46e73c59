import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadOpenCart } from "../../cart/cart-record"
import { assertNotPaid, listLiveSessions } from "../payment-sessions"

/** @throws ShopRefusal payment_in_progress (409); MedusaError not_found when the cart is not there or is an order by now. */
export const assertNothingPaidStep = createStep("assert-nothing-paid", async (cartId: string, { container }) => {
  await loadOpenCart(container, cartId)
  for (const session of await listLiveSessions(container, cartId)) await assertNotPaid(session)
  return new StepResponse(undefined)
})
