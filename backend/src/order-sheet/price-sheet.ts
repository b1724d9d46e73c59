import type { PricedSheet, SheetTerms } from "../contracts/order-sheet"
import { findTaxRate } from "../modules/tax-table/find-tax-rate"
import { nextBreakAt, unitPriceAt } from "../pricing/unit-price"
import { priceDestinations } from "./price-destinations"

/** A destination as far as its price goes; the state and ZIP may not be typed yet. */
export type SheetPlace = {
  id: string
  /** Pieces by variant id. */
  quantities: Readonly<Record<string, number>>
  province: string | null
  postal_code: string | null
}

/**
 * What a sheet costs by today's terms, in cents: the same figures in the browser as one types, in the quote and in the
 * charge. A deck's price goes by its total over all destinations. Decks that the terms do not know count as none.
 */
export function priceSheet(places: readonly SheetPlace[], terms: SheetTerms, shippingOptionId?: string): PricedSheet {
  const delivery = terms.deliveries.find(({ id }) => id === shippingOptionId) ?? terms.deliveries[0] ?? null
  const ordered = terms.decks.map((deck) => {
    const quantity = places.reduce((sum, { quantities }) => sum + (quantities[deck.variant_id] ?? 0), 0)
    return { deck, quantity, unit_price_cents: unitPriceAt(deck.tiers, quantity) ?? 0 }
  })
  const rateOf = ({ province, postal_code }: SheetPlace) =>
    province ? findTaxRate(terms.tax_rates, { province, postal_code, on: terms.on }) : undefined
  const { order, destinations } = priceDestinations(
    ordered.map(({ deck, unit_price_cents }) => ({ id: deck.variant_id, unit_price_cents, grams: deck.weight_grams })),
    places.map((place) => ({ id: place.id, quantities: place.quantities, tax_rate: rateOf(place) })),
    { rates: delivery?.rates ?? null },
  )
  return {
    shipping_option_id: delivery?.id ?? null,
    lines: ordered.map(({ deck, quantity, unit_price_cents }, index) => ({
      variant_id: deck.variant_id,
      title: deck.title,
      sku: deck.sku,
      quantity,
      unit_price_cents,
      subtotal_cents: order.lines[index]!.subtotal_cents,
      next_break: nextBreakAt(deck.tiers, quantity),
    })),
    destinations,
    totals: {
      subtotal_cents: order.subtotal_cents,
      discount_cents: order.discount_cents,
      shipping_cents: order.shipping_cents,
      tax_cents: order.tax_cents,
      total_cents: order.total_cents,
    },
  }
}
