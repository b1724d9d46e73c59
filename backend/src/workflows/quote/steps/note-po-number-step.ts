import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ShopRefusal } from "../../../refusal"
import { getOrderOfCart } from "../../checkout/get-order-of-cart"
import { loadQuote } from "../quote-record"

export type NotePoNumberInput = { quote_id: string; po_number: string | null }

/**
 * A payment that has been begun carries the PO number that stood at the quote by then, and its order takes it over: one that
 * is left later is noted there as well. Nothing of the cart's money is touched.
 * @throws ShopRefusal quote_closed (409) when the cart is an order by now
 */
export const notePoNumberStep = createStep(
  "note-po-number",
  async ({ quote_id, po_number }: NotePoNumberInput, { container }) => {
    const { cart_id } = await loadQuote(container, quote_id)
    if (!cart_id) return new StepResponse(undefined)
    // The cart's own lock, since orders are placed under it.
    const before = await container
      .resolve(Modules.LOCKING)
      .execute(cart_id, () => noteOnCart(container, cart_id, po_number), { timeout: 30 })
    return new StepResponse(undefined, { id: cart_id, metadata: before })
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.CART).updateCarts(before.id, { metadata: before.metadata })
  },
)

/** @returns the cart's metadata as they were */
async function noteOnCart(container: MedusaContainer, cartId: string, po_reference: string | null) {
  if (await getOrderOfCart(container, cartId))
    throw new ShopRefusal(409, "quote_closed", "This quote has been ordered already.")
  const carts = container.resolve(Modules.CART)
  const { metadata } = await carts.retrieveCart(cartId, { select: ["id", "metadata"] })
  await carts.updateCarts(cartId, { metadata: { ...metadata, po_reference } })
  return metadata ?? {}
}
