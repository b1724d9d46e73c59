import "server-only"
import { CartView, EstimateFor } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { callMedusa, orNull } from "@/lib/medusa"
import { readCartId, readCookie } from "@/lib/session"

export const CartAnswer = z.object({ cart: CartView })

/** Where the parcel would go, as the shopper said in the cart; empty when nothing was said yet. */
export async function readEstimatePlace(): Promise<EstimateFor> {
  const kept = Object.fromEntries(new URLSearchParams((await readCookie("estimate")) ?? ""))
  const parsed = EstimateFor.safeParse(kept)
  return parsed.success ? parsed.data : {}
}

/** The visitor's cart with its totals, for the place that was given for an estimate. Null when there is none (any more). */
export async function getCart(): Promise<CartView | null> {
  const id = await readCartId()
  if (!id) return null
  const query = await readEstimatePlace()
  const answer = await orNull(callMedusa(`/store/shop/carts/${encodeURIComponent(id)}`, CartAnswer, { query }))
  return answer?.cart ?? null
}
