import { PlacedOrder, PreparedPayment, Refusal, type EstimateFor } from "@sf-cess/backend/contracts"
import * as z from "zod"
import { CheckoutCart } from "./checkout-cart"

/** The shop's answer, its refusal, or silence: no network, no answer in time, a fault. After silence nobody knows what was done. */
export type Answer<T> = { is: "given"; data: T } | { is: "refused"; code?: string; message: string } | { is: "silent" }

/** place-order may wait in the shop's queue for 25 s, so only after this is a call given up. In milliseconds. */
const PATIENCE_MS = 40_000

async function call<T>(address: string, shape: z.ZodType<T>, init: RequestInit = {}): Promise<Answer<T>> {
  const inTime = AbortSignal.timeout(PATIENCE_MS)
  const signal = init.signal ? AbortSignal.any([inTime, init.signal]) : inTime
  try {
    const response = await fetch(address, { ...init, signal })
    const body: unknown = await response.json()
    if (response.ok) return { is: "given", data: shape.parse(body) }
    return { is: "refused", ...Refusal.parse(body) }
  } catch {
    // A lost connection, an answer out of time, a gateway's error page: to the shopper all of them are silence.
    return { is: "silent" }
  }
}

const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
})

const OneCart = z.object({ cart: CheckoutCart })
const OnePayment = z.object({ payment: PreparedPayment })
const OneOrder = z.object({ order: PlacedOrder })
const MaybeOrder = z.object({ order: PlacedOrder.nullable() })

export const estimate = (place: EstimateFor, signal: AbortSignal) =>
  call(`/checkout/estimate?${new URLSearchParams(Object.entries(place).filter(([, value]) => value))}`, OneCart, {
    signal,
  })

/** What a page with a card asks of the shop, below its own address, such as "/checkout". */
export const paymentCalls = (page: string) => ({
  page,
  preparePayment: (body: unknown) => call(`${page}/prepare-payment`, OnePayment, post(body)),
  placeOrder: () => call(`${page}/place-order`, OneOrder, post({})),
  /** The order that what is paid here has become, or null. Asking changes nothing. */
  findOrder: () => call(`${page}/order`, MaybeOrder),
})
export type PaymentCalls = ReturnType<typeof paymentCalls>
