import type { CartView } from "@sf-cess/backend/contracts"

/** Whether something in the cart has to be mended before it can be paid. */
export const isTroubled = ({ lines }: CartView) => lines.some(({ trouble }) => trouble !== null)

/** Whether the total has shipping and tax in it, which it only has for a place that is known. */
export const isWhole = ({ totals }: CartView) => totals.shipping_cents !== null && totals.tax_cents !== null
