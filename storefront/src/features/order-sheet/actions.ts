"use server"

import { OrderSheet } from "@sf-cess/backend/contracts"
import { redirect } from "next/navigation"
import { fillBySheet } from "@/features/cart/carts"
import { getCart } from "@/features/cart/queries"
import { fail, type Failure } from "@/lib/result"
import { CART_IS_FULL } from "./cart-is-full"

/**
 * Puts a sheet into the cart and goes there. `replaces` says that the buyer knows what of the cart is replaced; a cart that
 * an order sheet filled is replaced without asking.
 */
export async function putSheetIntoCart(typed: unknown, replaces: boolean): Promise<Failure> {
  const sheet = OrderSheet.safeParse(typed)
  if (!sheet.success) return fail(sheet.error.issues[0]?.message ?? "Look through the sheet once more.")
  const cart = replaces ? null : await getCart()
  if (cart && cart.count > 0 && cart.destinations.length === 0)
    return fail(
      `Your cart holds ${cart.count} ${cart.count === 1 ? "deck" : "decks"} already. The sheet takes its place.`,
      {
        code: CART_IS_FULL,
      },
    )
  const filled = await fillBySheet(sheet.data)
  if (!filled.ok) return filled
  redirect("/cart")
}
