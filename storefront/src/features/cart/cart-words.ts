import type { CartView } from "@sf-cess/backend/contracts"

/** Whether something in the cart has to be mended before it can be paid. */
export const isTroubled = ({ lines }: CartView) => lines.some(({ trouble }) => trouble !== null)

/** Whether the total has shipping and tax in it, which it only has for a place that is known. */
export const isWhole = ({ totals }: CartView) => totals.shipping_cents !== null && totals.tax_cents !== null

/** What the sum below the others is. An order sheet's schools are known, so nothing of it is an estimate. */
export function totalWords(cart: CartView) {
  if (cart.destinations.length > 0) return "Total"
  return isWhole(cart) ? "Estimated total" : "Total so far"
}

export const schoolsWords = (count: number) => (count === 1 ? "one school" : `${count} schools`)
