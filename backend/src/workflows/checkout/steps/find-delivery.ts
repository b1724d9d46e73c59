import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopRefusal } from "../../../refusal"
import { loadOpenCart } from "../../cart/cart-record"
import { listDeliveries } from "../../cart/cart-sources"
import { isForSale } from "../../cart/line-trouble"
import { CheckoutInput } from "./checkout-details"

/** The delivery asked for, and whether it lies in the cart already. @throws when it, or a deck, is not on offer any more. */
export const findDeliveryStep = createStep("find-delivery", async ({ cart_id, details }: CheckoutInput, { container }) => {
  const cart = await loadOpenCart(container, cart_id)
  if (cart.items.length === 0) throw new ShopRefusal(409, "cart_empty", "Your cart is empty.")
  const gone = cart.items.find((line) => !isForSale(cart, line))
  if (gone) throw new ShopRefusal(409, "not_for_sale", `${gone.title} is not for sale any more. Please remove it from your cart.`)
  const delivery = (await listDeliveries(container)).find(({ id }) => id === details.shipping_option_id)
  if (!delivery) throw new MedusaError(MedusaError.Types.INVALID_DATA, "This delivery is not offered any more. Please choose another.")
  const is_chosen = cart.shipping_methods.length === 1 && cart.shipping_methods[0]!.shipping_option_id === delivery.id
  return new StepResponse({ id: delivery.id, is_chosen })
})
