import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopRefusal } from "../../../refusal"
import { MedusaContainer } from "@medusajs/framework/types"
import { toMajor } from "../../../pricing/cents"
import { CartRecord, loadOpenCart } from "../../cart/cart-record"
import { getUnitPrices, listDeliveries } from "../../cart/cart-sources"
import { leftByItem } from "../../cart/cart-stock"
import { lineTrouble } from "../../cart/line-trouble"
import { Delivery, deliveryCents } from "../../cart/price-cart"
import { CheckoutInput } from "./checkout-details"

/**
 * What to change about the cart's shipping methods, so that the delivery asked for is the only one.
 * @throws ShopRefusal cart_empty, sold_out or not_for_sale (409); MedusaError invalid_data when the delivery is not offered.
 */
export const findDeliveryStep = createStep(
  "find-delivery",
  async ({ cart_id, details }: CheckoutInput, { container }) => {
    const cart = await loadOpenCart(container, cart_id)
    if (cart.items.length === 0) throw new ShopRefusal(409, "cart_empty", "Your cart is empty.")
    await assertNoTrouble(container, cart)
    const delivery = (await listDeliveries(container)).find(({ id }) => id === details.shipping_option_id)
    if (!delivery)
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "This delivery is not offered any more. Please choose another.",
      )
    if (delivery.rates.kind === "pickup" && cart.destinations.length > 0)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "An order for several schools is sent, not picked up.")
    const cents = deliveryCents(cart, delivery, await getUnitPrices(container, cart))
    const [method, ...others] = cart.shipping_methods
    const kept =
      others.length === 0 && method?.shipping_option_id === delivery.id && method.data?.shipping_cents === cents
    return new StepResponse({
      add: kept ? [] : [newMethod(cart, delivery, cents)],
      remove: kept ? [] : cart.shipping_methods.map(({ id }) => id),
    })
  },
)

/** Told before any work is done, so that a rush on the last decks stays cheap. */
async function assertNoTrouble(container: MedusaContainer, cart: CartRecord) {
  const left = await leftByItem(container, cart)
  const trouble = cart.items.map((line) => lineTrouble(cart, line, left)).find((found) => found !== null)
  if (trouble)
    throw new ShopRefusal(409, trouble.code === "not_for_sale" ? "not_for_sale" : "sold_out", trouble.message)
}

/** Its `data` tells our fulfilment provider what it costs, since a provider knows no destinations. */
const newMethod = (cart: CartRecord, delivery: Delivery, shipping_cents: number) => ({
  cart_id: cart.id,
  shipping_option_id: delivery.id,
  name: delivery.name,
  amount: toMajor(shipping_cents),
  data: { shipping_cents },
})
