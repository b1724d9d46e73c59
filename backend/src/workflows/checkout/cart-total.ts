import { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { toCents } from "../../pricing/cents"
import { CartRecord } from "../cart/cart-record"
import { getPickupPlace, getRateOf, getUnitPrices, listDeliveries } from "../cart/cart-sources"
import { priceCart, type Place } from "../cart/price-cart"

/**
 * A cart's price in cents, worked out anew from today's prices, rates and tables, with the rate of each destination (of
 * the one place where it goes, for a cart without any).
 */
export async function priceSettledCart(container: MedusaContainer, cart: CartRecord) {
  const optionId = cart.shipping_methods[0]?.shipping_option_id
  const delivery = (await listDeliveries(container)).find(({ id }) => id === optionId) ?? null
  const { province, postal_code } = cart.shipping_address ?? {}
  const address = province && postal_code ? { province, postal_code } : null
  const isPickup = delivery?.rates.kind === "pickup"
  const place = isPickup ? await getPickupPlace(container, cart.sales_channel_id) : address
  const rateOf = await getRateOf(container)
  const terms = { delivery, rateOf, unitPrices: await getUnitPrices(container, cart) }
  const places: (Place | null)[] = cart.destinations.length > 0 ? cart.destinations : [place]
  return { ...priceCart(cart, place, terms), rates: places.map(rateOf) }
}

/**
 * The cents that a settled cart costs, on which Medusa and `priceOrder` must agree.
 * @throws MedusaError unexpected_state when they do not: nothing may be charged then.
 */
export async function settledTotalCents(container: MedusaContainer, cart: CartRecord): Promise<number> {
  const { total_cents } = (await priceSettledCart(container, cart)).order
  if (toCents(cart.total) === total_cents) return total_cents
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The total of cart ${cart.id} is ${toCents(cart.total)} cents in Medusa and ${total_cents} by the shop's prices.`,
  )
}
