import type { PlacedOrder } from "@sf-cess/backend/contracts"
import type { Answer, PaymentCalls } from "./checkout-calls"
import { isFinal } from "./problem"

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** How long to wait between tries while the shop is busy, and between looks for an order. In milliseconds. */
const BACK_OFF = [2_000, 4_000, 8_000]
const LOOK_EVERY = 2_000
const LOOK_FOR = 40_000

/** Asks again, ever more slowly, while the shop says that it is busy. */
export async function patiently<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  for (const wait of BACK_OFF) {
    const answer = await ask()
    if (answer.is !== "refused" || answer.code !== "busy") return answer
    await pause(wait)
  }
  return ask()
}

/** Looks until the cart has become an order, or gives null when it has not in time. */
async function awaitOrder({ findOrder }: PaymentCalls): Promise<PlacedOrder | null> {
  for (const end = Date.now() + LOOK_FOR; Date.now() < end; await pause(LOOK_EVERY)) {
    const found = await findOrder()
    if (found.is === "given" && found.data.order) return found.data.order
  }
  return null
}

/**
 * Turns an authorized payment into its order. Safe to repeat: the shop places one order per cart, whoever asks first.
 * A doubtful answer is never shown as a failure before the order was looked for, since the card may be authorized already.
 */
export async function finishOrder(calls: PaymentCalls): Promise<Answer<PlacedOrder>> {
  const answer = await patiently(calls.placeOrder)
  if (answer.is === "given") return { is: "given", data: answer.data.order }
  if (answer.is === "refused" && isFinal(answer.code)) return answer
  const order = await awaitOrder(calls)
  return order ? { is: "given", data: order } : answer
}
