import "server-only"
import { PlacedOrder, type CartView, type EstimateFor } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { getCustomer, listAddresses } from "@/features/account/queries"
import { getCartById } from "@/features/cart/carts"
import { callMedusa, orNull } from "@/lib/medusa"
import { readCartId } from "@/lib/session"
import { checkoutCart, type CheckoutCart } from "./checkout-cart"
import type { Buyer } from "./checkout-defaults"
import { readPlacedOrder } from "./placed-order"

const MaybeOrder = z.object({ order: PlacedOrder.nullable() })

/** The browser's cart, reckoned for a place; null when there is none or it is an order by now. */
export async function getCheckoutCart(place: EstimateFor = {}): Promise<CheckoutCart | null> {
  const id = await readCartId()
  if (!id) return null
  const cart = await getCartById(id, place)
  return cart && checkoutCart(cart)
}

/** Where the browser's cart goes when an order sheet filled it; empty for a cart with one address. */
export async function listCheckoutDestinations(): Promise<CartView["destinations"]> {
  const id = await readCartId()
  return (id && (await getCartById(id))?.destinations) || []
}

/**
 * The order that the browser's cart has become, else null. Once the cart is let go of, it is the order that was placed
 * last, so that a page still open on the old cart finds its way.
 */
export async function getPlacedOrder(): Promise<PlacedOrder | null> {
  const id = await readCartId()
  if (!id) return readPlacedOrder()
  const found = await orNull(callMedusa(`/store/shop/carts/${encodeURIComponent(id)}/order`, MaybeOrder))
  return found?.order ?? null
}

/** Who is signed in, with the addresses kept in the account; null for a guest. */
export async function getBuyer(): Promise<Buyer | null> {
  const customer = await getCustomer()
  return customer && { ...customer, addresses: await listAddresses() }
}
