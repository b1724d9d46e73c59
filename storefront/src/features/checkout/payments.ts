import "server-only"
import { PlacedOrder, PreparePayment, PreparedPayment } from "@sf-cess/backend/contracts"
import { z } from "zod"
import { callMedusa, RefusedError } from "@/lib/medusa"
import { readCartId } from "@/lib/session"
import { PAYMENT_PATIENCE_MS } from "./payment-patience"

const OnePayment = z.object({ payment: PreparedPayment })
const OneOrder = z.object({ order: PlacedOrder })

/** Address of the browser's cart in the backend. */
async function cartPath() {
  const id = await readCartId()
  if (!id) throw new RefusedError(409, "Your cart is empty.", "cart_empty")
  return `/store/shop/carts/${encodeURIComponent(id)}`
}

/** Holds the stock and prepares a payment of exactly the total that the shopper saw. */
export async function preparePayment(input: PreparePayment) {
  const call = { method: "POST", body: input, timeout: PAYMENT_PATIENCE_MS } as const
  return callMedusa(`${await cartPath()}/prepare-payment`, OnePayment, call)
}

/** Makes the order of the browser's cart. Safe to repeat, and the same for whoever asks first. */
export async function placeOrder() {
  const call = { method: "POST", body: {}, timeout: PAYMENT_PATIENCE_MS } as const
  return callMedusa(`${await cartPath()}/place-order`, OneOrder, call)
}
