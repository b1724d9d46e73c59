import "server-only"
import { CartView, type AddLine, type EstimateFor, type OrderSheet } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { attempt, callMedusa, orNull } from "@/lib/medusa"
import type { Result } from "@/lib/result"
import { keepCartId, readCartId } from "@/lib/session"

const CartAnswer = z.object({ cart: CartView })

const pathOf = (id: string) => `/store/shop/carts/${encodeURIComponent(id)}`

/** A cart by its id, its totals reckoned for a place; null when there is none, or when it has become an order. */
export async function getCartById(id: string, place: EstimateFor = {}): Promise<CartView | null> {
  const answer = await orNull(callMedusa(pathOf(id), CartAnswer, { query: place }))
  return answer?.cart ?? null
}

/** Puts decks into the visitor's cart, or into a new one where there is none any more, and renews the cart's thirty days. */
export async function addLine(line: AddLine): Promise<Result<CartView>> {
  const id = await readCartId()
  const result = await attempt(addTo(id, line))
  if (!result.ok) return result
  await keepCartId(result.data.id)
  return result
}

/** A cart that is gone, or has become an order, makes room for a new one. */
async function addTo(id: string | undefined, body: AddLine) {
  const call = { method: "POST", body } as const
  const added = id ? await orNull(callMedusa(`${pathOf(id)}/lines`, CartAnswer, call)) : null
  return (added ?? (await callMedusa("/store/shop/carts", CartAnswer, call))).cart
}

/**
 * Changes the visitor's cart below its own address, such as "/lines/…", and renews its thirty days. Null when there is
 * nothing left to change: no cart, or the line is gone already.
 */
export async function changeCart(below: string, method: "POST" | "DELETE", body?: unknown) {
  const id = await readCartId()
  if (!id) return null
  const answer = await orNull(callMedusa(pathOf(id) + below, CartAnswer, { method, body }))
  if (answer) await keepCartId(id)
  return answer?.cart ?? null
}

/** Fills the visitor's cart by an order sheet, in place of all that lay in it, or makes a new one. */
export async function fillBySheet(sheet: OrderSheet): Promise<Result<CartView>> {
  const id = await readCartId()
  const result = await attempt(fill(id, sheet))
  if (result.ok) await keepCartId(result.data.id)
  return result
}

async function fill(id: string | undefined, sheet: OrderSheet) {
  const body = { sheet }
  const filled = id ? await orNull(callMedusa(`${pathOf(id)}/sheet`, CartAnswer, { method: "PUT", body })) : null
  return (filled ?? (await callMedusa("/store/shop/order-sheet/carts", CartAnswer, { method: "POST", body }))).cart
}
