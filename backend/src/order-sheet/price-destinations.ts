import type { DestinationSums } from "../contracts/destination"
import type { ShippingRates } from "../contracts/shipping-rates"
import { priceOrder, type PricedOrder, type TaxRate } from "../pricing/price-order"
import { apportion } from "../pricing/share-cents"
import { shipmentCents } from "../pricing/shipment-cents"

/** A deck of an order: what one costs in cents by the deck's total over all destinations, and what one weighs in grams. */
export type PricedDeck = { id: string; unit_price_cents: number; grams: number; exact_discount_cents?: number }

/** How the places are reached, and what promotions take off it. */
export type PlacesDelivery = {
  /** The delivery's table, or null while none is chosen. */
  rates: ShippingRates | null
  /** Taken off all shipping together, in cents, shared by what each place's costs. */
  discount_cents?: number
}

/** Where some of the decks go. The rate is null where no tax is due, and undefined while the place is not known. */
export type PricedPlace = {
  id: string
  /** Pieces by deck id. */
  quantities: Readonly<Record<string, number>>
  tax_rate: TaxRate | null | undefined
  /** In cents; set where shipping is locked, as in a quote. Otherwise the rate table says it. */
  locked_shipping_cents?: number
}

export type PricedDestinations = { order: PricedOrder; destinations: (DestinationSums & { id: string })[] }

/**
 * What an order for many places costs, in whole cents, by the shop's one `priceOrder`: each place is a shipment of its own
 * in parcels of its own, and is taxed where it goes. The destinations' sums add up to the order's.
 */
export function priceDestinations(
  decks: readonly PricedDeck[],
  places: readonly PricedPlace[],
  { rates, discount_cents = 0 }: PlacesDelivery,
): PricedDestinations {
  const shipments = discounted(
    discount_cents,
    places.map(({ quantities, locked_shipping_cents }) => {
      const pieces = decks.map(({ id, grams }) => ({ id, quantity: quantities[id] ?? 0, grams }))
      const goods_cents = decks.reduce((sum, deck) => sum + (quantities[deck.id] ?? 0) * deck.unit_price_cents, 0)
      const price = rates && shipmentCents(rates, { pieces, subtotal_cents: goods_cents })
      return {
        goods_cents,
        boxes: price?.boxes.length ?? 0,
        cents: locked_shipping_cents ?? price?.shipping_cents ?? null,
      }
    }),
    places.map(({ tax_rate }) => (tax_rate?.shipping_taxed ? tax_rate.rate_millipercent : 0)),
  )
  const order = priceOrder(
    decks.map(({ id, unit_price_cents, exact_discount_cents = 0 }) => ({ id, unit_price_cents, exact_discount_cents })),
    places.map(({ id, quantities, tax_rate }, index) => ({
      id,
      quantities: { ...quantities },
      shipping_cents: shipments[index]!.cents,
      tax_rate,
    })),
  )
  const destinations = places.map(({ id, tax_rate }, index) => ({
    id,
    goods_cents: shipments[index]!.goods_cents,
    shipping_cents: shipments[index]!.cents ?? 0,
    tax_cents: order.destinations[index]!.tax_cents ?? 0,
    tax_name: tax_rate?.name ?? null,
    boxes: shipments[index]!.boxes,
  }))
  return { order, destinations }
}

type Shipment = { goods_cents: number; boxes: number; cents: number | null }

/** An odd cent goes by the rate that shipping is taxed at, whatever the order of the places. */
function discounted(discount_cents: number, shipments: Shipment[], turns: number[]): Shipment[] {
  const all = shipments.reduce((sum, { cents }) => sum + (cents ?? 0), 0)
  const shares = apportion(
    Math.min(discount_cents, all),
    shipments.map(({ cents }) => cents ?? 0),
    turns,
  )
  return shipments.map((shipment, index) => ({
    ...shipment,
    cents: shipment.cents === null ? null : shipment.cents - shares[index]!,
  }))
}
