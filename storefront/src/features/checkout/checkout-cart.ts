import { CartView } from "@sf-cess/backend/contracts"
import * as z from "zod"

/**
 * The cart as the checkout's page may know it: without its id, which would let any script on the page change it, and of up
 * to 300 destinations only how many they are.
 */
export const CheckoutCart = CartView.omit({ id: true, destinations: true }).extend({ schools: z.int() })
export type CheckoutCart = z.infer<typeof CheckoutCart>

/** What of a cart the checkout may know. */
export const checkoutCart = ({ destinations, ...cart }: CartView): CheckoutCart =>
  CheckoutCart.parse({ ...cart, schools: destinations.length })

/** Nothing is left to pay once all of it is known, since a promotion covers the whole. */
export const isFree = ({ totals }: CheckoutCart) =>
  totals.shipping_cents !== null && totals.tax_cents !== null && totals.total_cents === 0
