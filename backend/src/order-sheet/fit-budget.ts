import { MAX_AT_DESTINATION, MAX_ON_SHEET } from "../contracts/destination"
import type { SheetTerms } from "../contracts/order-sheet"
import { unitPriceAt } from "../pricing/unit-price"
import { leastCost } from "./least-cost"
import { priceSheet, type SheetPlace } from "./price-sheet"

export type BudgetWish = {
  /** What may be spent in cents, shipping and tax included. */
  amount_cents: number
  /** The decks to buy, by variant id: one, or several of which it shall be equally many. */
  variant_ids: readonly string[]
  /** Where they go, equally many to each; the quantities are not looked at. */
  places: readonly SheetPlace[]
  shipping_option_id?: string
}

export type BudgetFit = {
  /** Decks in all. */
  count: number
  places: SheetPlace[]
  total_cents: number
}

/**
 * The most decks that an amount buys, spread evenly. A bigger count may cost less than a smaller one, where a break or free
 * shipping begins, so it is looked for from above: the first that fits is the most. Null when not even one fits.
 */
export function fitBudget(wish: BudgetWish, terms: SheetTerms): BudgetFit | null {
  const { amount_cents, variant_ids, places, shipping_option_id } = wish
  const decks = terms.decks.filter(({ variant_id }) => variant_ids.includes(variant_id))
  const ids = decks.map(({ variant_id }) => variant_id)
  if (ids.length === 0 || places.length === 0) return null
  const pricedFor = (count: number) =>
    decks.map((deck, index) => {
      const quantity = share(count, places.length * decks.length, index * places.length, places.length)
      return { deck, quantity, unit_price_cents: unitPriceAt(deck.tiers, quantity) ?? Infinity }
    })
  const least = leastCost(terms, places, shipping_option_id)
  const tiers = decks.map(({ tiers }) => tiers)
  for (let count = mostThinkable(wish, tiers); count > 0; count--) {
    // Goods alone are quickly reckoned, and few counts are then near enough to be priced to the cent.
    const priced = pricedFor(count)
    const goods_cents = priced.reduce((sum, { quantity, unit_price_cents }) => sum + quantity * unit_price_cents, 0)
    if (goods_cents > amount_cents) continue
    const spread = spreadEvenly(count, ids, places)
    if (least(spread, priced) > amount_cents) continue
    const total_cents = priceSheet(spread, terms, shipping_option_id).totals.total_cents
    if (total_cents <= amount_cents) return { count, places: spread, total_cents }
  }
  return null
}

/** Deals `count` decks out one by one: first one deck to each place, then the next deck. */
export function spreadEvenly(
  count: number,
  variant_ids: readonly string[],
  places: readonly SheetPlace[],
): SheetPlace[] {
  const slots = variant_ids.length * places.length
  return places.map((place, at) => ({
    ...place,
    quantities: Object.fromEntries(
      variant_ids.flatMap((id, deck) => {
        const quantity = share(count, slots, deck * places.length + at, 1)
        return quantity > 0 ? [[id, quantity]] : []
      }),
    ),
  }))
}

/** What `size` neighbouring slots, from the slot `first` on, get of `count` dealt over all `slots`. */
function share(count: number, slots: number, first: number, size: number): number {
  const rest = count % slots
  return Math.floor(count / slots) * size + Math.max(0, Math.min(rest - first, size))
}

type Tiers = SheetTerms["decks"][number]["tiers"]

/** No count above it can fit: the cheapest price there is, and what a sheet takes. */
function mostThinkable({ amount_cents, variant_ids, places }: BudgetWish, tiers: Tiers[]): number {
  const cheapest = Math.min(...tiers.flat().map(({ unit_price_cents }) => unit_price_cents))
  const byMoney = cheapest > 0 ? Math.floor(amount_cents / cheapest) : Infinity
  return Math.min(byMoney, places.length * variant_ids.length * MAX_AT_DESTINATION, variant_ids.length * MAX_ON_SHEET)
}
