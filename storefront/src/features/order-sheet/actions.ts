"use server"

import { OrderSheet, type CartView } from "@sf-cess/backend/contracts"
import { refresh } from "next/cache"
import { fillBySheet } from "@/features/cart/carts"
import { getCart } from "@/features/cart/queries"
import { fail, ok, type Result } from "@/lib/result"
import { CART_IS_FULL } from "./cart-is-full"

/**
 * Puts a sheet into the cart. `replaces` says that the buyer knows what of the cart is replaced; nobody is asked about a cart
 * that an order sheet filled, or whose decks are all on the sheet. After a refusal the page has today's stock and prices, so
 * that it shows which deck.
 */
export async function putSheetIntoCart(typed: unknown, replaces: boolean): Promise<Result<null>> {
  const sheet = OrderSheet.safeParse(typed)
  if (!sheet.success) return fail(sheet.error.issues[0]?.message ?? "Look through the sheet once more.")
  const cart = replaces ? null : await getCart()
  if (cart && cart.destinations.length === 0 && losesDecks(cart, sheet.data)) {
    const decks = cart.count === 1 ? "one deck" : `${cart.count} decks`
    return fail(`Your cart holds ${decks} already. The sheet would take the place of what lies in it.`, {
      code: CART_IS_FULL,
    })
  }
  const filled = await fillBySheet(sheet.data)
  if (filled.ok) return ok(null)
  refresh()
  return filled
}

/** Whether more of a deck lie in the cart than are on the sheet. */
const losesDecks = ({ lines }: CartView, { destinations }: OrderSheet) =>
  lines.some(({ variant_id, quantity }) => {
    const onSheet = destinations.reduce((sum, { quantities }) => sum + (quantities[variant_id] ?? 0), 0)
    return onSheet < quantity
  })

/** How many of each deck lie in the cart, as a row of the sheet has it typed. */
export async function readCartQuantities(): Promise<Record<string, string>> {
  const lines = (await getCart())?.lines ?? []
  return Object.fromEntries(lines.map(({ variant_id, quantity }) => [variant_id, String(quantity)]))
}
