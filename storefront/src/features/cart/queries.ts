import "server-only"
import { EstimateFor, type CartView } from "@sf-cess/backend/contracts"
import { attempt } from "@/lib/medusa"
import { keepCookie, readCartId, readCookie } from "@/lib/session"
import { getCartById } from "./carts"

const ESTIMATE = "estimate"
const ESTIMATE_SECONDS = 30 * 24 * 60 * 60

/** Where the parcel would go, as the shopper said in the cart; empty when nothing was said yet. */
export async function readEstimatePlace(): Promise<EstimateFor> {
  const kept = Object.fromEntries(new URLSearchParams(await readCookie(ESTIMATE)))
  const parsed = EstimateFor.safeParse(kept)
  return parsed.success ? parsed.data : {}
}

/** Remembers the place, so that it need not be typed again after every change of the cart. */
export async function keepEstimatePlace(place: EstimateFor) {
  await keepCookie(ESTIMATE, new URLSearchParams(place).toString(), ESTIMATE_SECONDS)
}

/** The visitor's cart with its totals, for the place that was given for an estimate. Null when there is none. */
export async function getCart(): Promise<CartView | null> {
  const id = await readCartId()
  if (!id) return null
  const estimated = await attempt(getCartById(id, await readEstimatePlace()))
  // A place that the shop no longer takes, or a delivery that is gone, must not stand between a shopper and the cart.
  return estimated.ok ? estimated.data : await getCartById(id)
}
