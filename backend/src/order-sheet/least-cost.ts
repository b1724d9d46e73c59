import type { SheetDeck, SheetTerms } from "../contracts/order-sheet"
import { findTaxRate } from "../modules/tax-table/find-tax-rate"
import { shipmentCents } from "../pricing/shipment-cents"
import type { SheetPlace } from "./price-sheet"

type PricedDeck = { deck: SheetDeck; unit_price_cents: number }

/**
 * What a spread costs at the very least, within a cent a tax rate of what it costs. For a search through thousands of
 * spreads, of which few are worth being priced to the cent: places that get the same decks are reckoned once.
 */
export function leastCost(terms: SheetTerms, places: readonly SheetPlace[], shippingOptionId?: string) {
  const rates = (terms.deliveries.find(({ id }) => id === shippingOptionId) ?? terms.deliveries[0])?.rates
  const taxes = places.map(({ province, postal_code }) =>
    province ? findTaxRate(terms.tax_rates, { province, postal_code, on: terms.on }) : null,
  )
  const roundedOff = new Set(taxes.map((tax) => tax?.rate_millipercent)).size

  return (spread: readonly SheetPlace[], decks: readonly PricedDeck[]): number => {
    const known = new Map<string, { goods: number; shipping: number }>()
    const costOf = ({ quantities }: SheetPlace) => {
      const pieces = decks.map(({ deck }) => quantities[deck.variant_id] ?? 0)
      const key = pieces.join()
      const found = known.get(key)
      if (found) return found
      const goods = decks.reduce((sum, { unit_price_cents }, index) => sum + pieces[index]! * unit_price_cents, 0)
      const weighed = decks.map(({ deck }, index) => ({
        ...{ id: deck.variant_id, quantity: pieces[index]!, grams: deck.weight_grams },
      }))
      const shipping = rates ? shipmentCents(rates, { pieces: weighed, subtotal_cents: goods }).shipping_cents : 0
      known.set(key, { goods, shipping })
      return { goods, shipping }
    }
    return spread.reduce((sum, place, index) => {
      const { goods, shipping } = costOf(place)
      const tax = taxes[index]
      const taxed = tax ? goods + (tax.shipping_taxed ? shipping : 0) : 0
      return sum + goods + shipping + (taxed * (tax?.rate_millipercent ?? 0)) / 100_000
    }, -roundedOff)
  }
}
