import type { ShippingRates } from "../../contracts/shipping-rates"
import {
  priceDestinations,
  type PricedDeck,
  type PricedDestinations,
  type PricedPlace,
} from "../../order-sheet/price-destinations"
import { toCents } from "../../pricing/cents"
import type { TaxRate } from "../../pricing/price-order"
import type { CartLine, CartRecord } from "./cart-record"

/** A delivery that can be chosen: the shop's shipping option with its rate table. */
export type Delivery = { id: string; name: string; description: string; rates: ShippingRates }

/** Where something is taxed: null where no tax is due, undefined while the place is not known. */
export type Place = { province: string; postal_code: string }
export type RateOf = (place: Place | null) => TaxRate | null | undefined

/** All that a cart's price depends on beside itself: unit prices are in cents by line id. */
export type CartTerms = { unitPrices: ReadonlyMap<string, number>; delivery: Delivery | null; rateOf: RateOf }

/**
 * A cart's price in cents by the shop's one way: its lines at today's unit prices (a line without one keeps Medusa's), its
 * promotions as Medusa applied them last, its destinations, or the one place where it goes.
 */
export function priceCart(cart: CartRecord, place: Place | null, terms: CartTerms): PricedDestinations {
  return priceDestinations(pricedDecks(cart, terms), pricedPlaces(cart, place, terms), {
    rates: terms.delivery?.rates ?? null,
    discount_cents: terms.delivery ? shippingDiscount(cart, terms.delivery) : 0,
  })
}

/** What a delivery costs for this cart in cents, before any promotion on shipping. */
export function deliveryCents(cart: CartRecord, delivery: Delivery, unitPrices: CartTerms["unitPrices"]): number {
  const terms = { unitPrices, delivery, rateOf: () => null }
  const { order } = priceDestinations(pricedDecks(cart, terms), pricedPlaces(cart, null, terms), {
    rates: delivery.rates,
  })
  return order.shipping_cents ?? 0
}

export const unitPriceCents = (line: CartLine, unitPrices: CartTerms["unitPrices"]) =>
  unitPrices.get(line.id) ?? toCents(line.unit_price)

const pricedDecks = ({ items }: CartRecord, { unitPrices }: CartTerms): PricedDeck[] =>
  items.map((line) => ({
    id: line.id,
    unit_price_cents: unitPriceCents(line, unitPrices),
    grams: line.variant?.weight ?? 0,
    exact_discount_cents: sumAmounts(line.adjustments) * 100,
  }))

function pricedPlaces(cart: CartRecord, place: Place | null, { rateOf }: CartTerms): PricedPlace[] {
  if (cart.destinations.length === 0) {
    const quantities = Object.fromEntries(cart.items.map((line) => [line.id, line.quantity]))
    return [{ id: cart.id, quantities, tax_rate: rateOf(place) }]
  }
  return cart.destinations.map(({ id, quantities, province, postal_code, promised_shipping_cents }) => ({
    id,
    quantities: Object.fromEntries(cart.items.map((line) => [line.id, quantities[line.variant_id ?? ""] ?? 0])),
    tax_rate: rateOf({ province, postal_code }),
    locked_shipping_cents: promised_shipping_cents ?? undefined,
  }))
}

/** Promotions on shipping are known once the delivery lies in the cart. */
function shippingDiscount(cart: CartRecord, delivery: Delivery) {
  const method = cart.shipping_methods.find(({ shipping_option_id }) => shipping_option_id === delivery.id)
  return toCents(sumAmounts(method?.adjustments))
}

const sumAmounts = (adjustments: CartLine["adjustments"]) =>
  (adjustments ?? []).reduce((sum, { amount }) => sum + amount, 0)
