import "server-only"
import { PlacedOrder, type EstimateFor } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { getCartById } from "@/features/cart/carts"
import { attempt, callMedusa, orNull } from "@/lib/medusa"
import { readCartId, readCustomerToken } from "@/lib/session"
import { CheckoutCart } from "./checkout-cart"
import { readPlacedOrder } from "./placed-order"

const MaybeOrder = z.object({ order: PlacedOrder.nullable() })

/** The browser's cart, reckoned for a place; null when there is none or it is an order by now. */
export async function getCheckoutCart(place: EstimateFor = {}): Promise<CheckoutCart | null> {
  const id = await readCartId()
  if (!id) return null
  const cart = await getCartById(id, place)
  return cart && CheckoutCart.parse(cart)
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

const text = z.string().nullish()

const SavedAddress = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  phone: text,
})

const Me = z.object({
  customer: z.object({
    email: z.string(),
    first_name: text,
    last_name: text,
    addresses: z.array(SavedAddress).nullish(),
  }),
})

/** Who is signed in, with the addresses kept in the account; null for a guest. */
export async function getBuyer() {
  if (!(await readCustomerToken())) return null
  const query = { fields: "email,first_name,last_name,*addresses" }
  const found = await attempt(callMedusa("/store/customers/me", Me, { query }))
  // A refusal means that the sign-in has run out, which takes nothing from a guest's checkout.
  return found.ok ? found.data.customer : null
}
