import type { SheetDestination } from "../../contracts/destination"
import type { CartTotals } from "../../contracts/cart"
import type { DestinationSums, ShipTo } from "../../contracts/destination"
import type { PricedLine, SheetTerms } from "../../contracts/order-sheet"
import { findTaxRate } from "../../modules/tax-table/find-tax-rate"
import { priceDestinations } from "../../order-sheet/price-destinations"
import type { TaxRate } from "../../pricing/price-order"
import { nextBreakAt, unitPriceAt } from "../../pricing/unit-price"

/** What is to be offered, and what of its price is promised already. */
export type OfferedSheet = {
  destinations: (SheetDestination & {
    /** Promised shipping in cents; left out: by today's table. */
    locked_shipping_cents?: number
  })[]
  shipping_option_id?: string
  /** Promised cents for one deck by variant id; the others cost what the tiers say today. */
  unit_prices?: Readonly<Record<string, number>>
  /** Lines of the version before: they name decks that are not sold any more. */
  known?: readonly Pick<PricedLine, "variant_id" | "title" | "sku">[]
}

export type OfferedDestination = ShipTo & {
  quantities: Record<string, number>
  sums: DestinationSums
  tax_rate: TaxRate | null
}

/** What a version of a quote promises: its lines, destinations and sums, in cents. */
export type Offer = {
  lines: PricedLine[]
  destinations: OfferedDestination[]
  totals: CartTotals
  shipping_option_id: string
  delivery_name: string
}

/**
 * Prices a sheet as an offer, by the same `priceDestinations` that the charge goes by: today's prices, shipping and tax,
 * but for what is promised.
 */
export function priceOffer(sheet: OfferedSheet, terms: SheetTerms): Offer {
  const delivery = terms.deliveries.find(({ id }) => id === sheet.shipping_option_id) ?? terms.deliveries[0]
  const decks = offeredDecks(sheet, terms)
  const rates = sheet.destinations.map(({ province, postal_code }) =>
    taxRate(findTaxRate(terms.tax_rates, { province, postal_code, on: terms.on })),
  )
  const { order, destinations } = priceDestinations(
    decks.map(({ variant_id, unit_price_cents, grams }) => ({ id: variant_id, unit_price_cents, grams })),
    sheet.destinations.map(({ quantities, locked_shipping_cents }, index) => ({
      id: String(index),
      quantities,
      tax_rate: rates[index],
      locked_shipping_cents,
    })),
    { rates: delivery?.rates ?? null },
  )
  return {
    lines: decks.map(({ grams: _grams, ...deck }, index) => ({
      ...deck,
      subtotal_cents: order.lines[index]!.subtotal_cents,
    })),
    destinations: sheet.destinations.map(({ locked_shipping_cents: _locked, ...destination }, index) => {
      const { id: _id, ...sums } = destinations[index]!
      return { ...destination, sums, tax_rate: rates[index] ?? null }
    }),
    totals: {
      subtotal_cents: order.subtotal_cents,
      discount_cents: order.discount_cents,
      shipping_cents: order.shipping_cents,
      tax_cents: order.tax_cents,
      total_cents: order.total_cents,
    },
    shipping_option_id: delivery?.id ?? "",
    delivery_name: delivery?.name ?? "",
  }
}

/** The decks that are on the sheet, those that are sold today first and in the shop's order. */
function offeredDecks({ destinations, unit_prices = {}, known = [] }: OfferedSheet, terms: SheetTerms) {
  const totals = new Map<string, number>()
  for (const { quantities } of destinations)
    for (const [id, quantity] of Object.entries(quantities)) totals.set(id, (totals.get(id) ?? 0) + quantity)
  const sold = terms.decks.map((deck) => ({ ...deck, grams: deck.weight_grams }))
  const gone = known
    .filter(({ variant_id }) => !terms.decks.some((deck) => deck.variant_id === variant_id))
    .map((line) => ({ ...line, grams: 0, tiers: [] }))
  return [...sold, ...gone].flatMap(({ variant_id, title, sku, tiers, grams }) => {
    const quantity = totals.get(variant_id) ?? 0
    const promised = unit_prices[variant_id]
    const unit_price_cents = promised ?? unitPriceAt(tiers, quantity) ?? 0
    const next_break = promised === undefined ? nextBreakAt(tiers, quantity) : null
    return quantity > 0 ? [{ variant_id, title, sku, quantity, unit_price_cents, next_break, grams }] : []
  })
}

const taxRate = (row: TaxRate | null): TaxRate | null =>
  row && { name: row.name, rate_millipercent: row.rate_millipercent, shipping_taxed: row.shipping_taxed }
