import "server-only"
import { PlacedOrder, PreparePayment, PreparedPayment } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { callMedusa, RefusedError } from "@/lib/medusa"
import { readCartId } from "@/lib/session"

const OnePayment = z.object({ payment: PreparedPayment })
const OneOrder = z.object({ order: PlacedOrder })

/** place-order may wait in the backend's queue for 25 s before it works. In milliseconds. */
const PLACE_ORDER_TIMEOUT = 35_000

/** Address of the browser's cart in the backend. */
async function cartPath() {
  const id = await readCartId()
  if (!id) throw new RefusedError(409, "Your cart is empty.", "cart_empty")
  return `/store/shop/carts/${encodeURIComponent(id)}`
}

/** Holds the stock and prepares a payment of exactly the total that the shopper saw. */
export async function preparePayment(input: PreparePayment) {
  return callMedusa(`${await cartPath()}/prepare-payment`, OnePayment, { method: "POST", body: input })
}

/** Makes the order of the browser's cart. Safe to repeat, and the same for whoever asks first. */
export async function placeOrder() {
  const call = { method: "POST", body: {}, timeout: PLACE_ORDER_TIMEOUT } as const
  return callMedusa(`${await cartPath()}/place-order`, OneOrder, call)
}
