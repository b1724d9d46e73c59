import "server-only"
import { PlacedOrder } from "@sf-cess/backend/contracts"
import { dropCartId, keepCookie, readCookie } from "@/lib/session"

/** An hour is enough for the tabs that are still open on the cart. In seconds. */
const KEPT_FOR = 60 * 60

/** The order that this browser placed last, while it is remembered. */
export async function readPlacedOrder(): Promise<PlacedOrder | null> {
  const kept = await readCookie("placed-order")
  return kept ? PlacedOrder.parse(JSON.parse(kept)) : null
}

/** Lets go of the cart, since it is an order now, and remembers the order. Only route handlers and actions may. */
export async function forgetCart(order: PlacedOrder) {
  await dropCartId()
  await keepCookie("placed-order", JSON.stringify(order), KEPT_FOR)
}
