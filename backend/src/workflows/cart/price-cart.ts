import { shippingCents } from "../../pricing/shipping-cents"
import { toCents } from "../../pricing/cents"
import { priceOrder, PricedOrder, TaxRate } from "../../pricing/price-order"
import { ShippingRates } from "../../contracts/shipping-rates"
import { CartLine, CartRecord } from "./cart-record"

/** A delivery that can be chosen: the shop's shipping option with its rate table. */
export type Delivery = { id: string; name: string; description: string; rates: ShippingRates }

/** Weight of all pieces in grams. */
export const cartGrams = (lines: readonly CartLine[]) =>
  lines.reduce((grams, line) => grams + (line.variant?.weight ?? 0) * line.quantity, 0)

/** What a delivery costs for these lines, in cents, before any promotion on shipping. */
export function deliveryCents(
  { rates }: Delivery,
  lines: readonly CartLine[],
  unitPrices: ReadonlyMap<string, number>,
) {
  const subtotal_cents = lines.reduce((sum, line) => sum + line.quantity * unitPriceCents(line, unitPrices), 0)
  return shippingCents(rates, { weight_grams: cartGrams(lines), subtotal_cents })
}

/**
 * A cart's price in cents by the shop's one `priceOrder`: its lines at today's unit prices (cents by line id; a line
 * without one keeps Medusa's), its promotions as Medusa applied them last, one destination.
 */
export function priceCart(
  cart: CartRecord,
  unitPrices: ReadonlyMap<string, number>,
  delivery: Delivery | null,
  tax_rate: TaxRate | null | undefined,
): PricedOrder {
  const lines = cart.items.map((line) => ({
    id: line.id,
    unit_price_cents: unitPriceCents(line, unitPrices),
    exact_discount_cents: exactCents(line.adjustments),
  }))
  const quantities = Object.fromEntries(cart.items.map((line) => [line.id, line.quantity]))
  const shipping_cents =
    delivery && Math.max(0, deliveryCents(delivery, cart.items, unitPrices) - shippingDiscount(cart, delivery))
  return priceOrder(lines, [{ id: cart.id, quantities, shipping_cents, tax_rate }])
}

export const unitPriceCents = (line: CartLine, unitPrices: ReadonlyMap<string, number>) =>
  unitPrices.get(line.id) ?? toCents(line.unit_price)

/** Promotions on shipping are known once the delivery lies in the cart. */
function shippingDiscount(cart: CartRecord, delivery: Delivery) {
  const method = cart.shipping_methods.find(({ shipping_option_id }) => shipping_option_id === delivery.id)
  return toCents(sumAmounts(method?.adjustments))
}

const exactCents = (adjustments: CartLine["adjustments"]) => sumAmounts(adjustments) * 100

const sumAmounts = (adjustments: CartLine["adjustments"]) =>
  (adjustments ?? []).reduce((sum, { amount }) => sum + amount, 0)
