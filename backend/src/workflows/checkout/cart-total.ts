import { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { toCents } from "../../pricing/cents"
import { CartRecord } from "../cart/cart-record"
import { getPickupPlace, getTaxRate, getUnitPrices, listDeliveries } from "../cart/cart-sources"
import { priceCart } from "../cart/price-cart"

/** A cart's price in cents, worked out anew by `priceOrder` from today's prices, rates and tables, and its tax rate. */
export async function priceSettledCart(container: MedusaContainer, cart: CartRecord) {
  const optionId = cart.shipping_methods[0]?.shipping_option_id
  const delivery = (await listDeliveries(container)).find(({ id }) => id === optionId) ?? null
  const { province, postal_code } = cart.shipping_address ?? {}
  const address = province && postal_code ? { province, postal_code } : null
  const place = delivery?.rates.kind === "pickup" ? await getPickupPlace(container, cart.sales_channel_id) : address
  const taxRate = place ? await getTaxRate(container, place) : undefined
  return { priced: priceCart(cart, await getUnitPrices(container, cart), delivery, taxRate), taxRate }
}

/**
 * The cents that a settled cart costs, on which Medusa and `priceOrder` must agree.
 * @throws MedusaError unexpected_state when they do not: nothing may be charged then.
 */
export async function settledTotalCents(container: MedusaContainer, cart: CartRecord): Promise<number> {
  const { total_cents } = (await priceSettledCart(container, cart)).priced
  if (toCents(cart.total) === total_cents) return total_cents
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The total of cart ${cart.id} is ${toCents(cart.total)} cents in Medusa and ${total_cents} by the shop's prices.`,
  )
}
