import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopRefusal } from "../../../refusal"
import { loadOpenCart } from "../cart-record"

/** @throws ShopRefusal many_destinations (409): a line of such a cart says nothing of which school gets more or less. */
export const assertOneAddressStep = createStep("assert-one-address", async (cartId: string, { container }) => {
  const { destinations } = await loadOpenCart(container, cartId)
  if (destinations.length === 0) return new StepResponse(undefined)
  throw new ShopRefusal(
    409,
    "many_destinations",
    `This cart ships to ${destinations.length === 1 ? "a school" : `${destinations.length} schools`} by your order sheet. Change its decks there.`,
  )
})
