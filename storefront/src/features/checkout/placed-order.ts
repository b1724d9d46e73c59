import "server-only"
import { PlacedOrder } from "@sf-cess/backend/contracts"
import { dropCartId, keepCookie, readCookie } from "@/lib/session"

/** An hour is enough for the tabs that are still open on the cart. In seconds. */
const KEPT_FOR = 60 * 60

/** The order that this browser placed last, while it is remembered: its number, a dot, its token. */
export async function readPlacedOrder(): Promise<PlacedOrder | null> {
  const [number, ...token] = ((await readCookie("placed-order")) ?? "").split(".")
  const kept = PlacedOrder.safeParse({ number: Number(number), token: token.join(".") })
  return kept.success && kept.data.token !== "" ? kept.data : null
}

/** Lets go of the cart, since it is an order now, and remembers the order. Only route handlers and actions may. */
export async function forgetCart({ number, token }: PlacedOrder) {
  await dropCartId()
  await keepCookie("placed-order", `${number}.${token}`, KEPT_FOR)
}
