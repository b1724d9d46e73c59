import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { Semaphore, withTimeout } from "async-mutex"
import { ShopRefusal } from "../../refusal"
import { getOrderOfCart, OrderOfCart } from "./get-order-of-cart"
import { placeOrderWorkflow } from "./place-order"
import { voidPaymentWorkflow } from "./void-payment"

const AT_ONCE = 8
const WAIT_MILLISECONDS = 25_000

const busy = () =>
  new ShopRefusal(
    503,
    "busy",
    "Many people are ordering right now. Your payment is safe; please try again in a moment.",
    5,
  )

/** More completions at once only wait for each other's locks (checkout.md); the rest queue fairly, then hear "busy". */
const turns = withTimeout(new Semaphore(AT_ONCE), WAIT_MILLISECONDS, busy())

/** Browser and webhook ask for the same cart within moments; in one process they share one turn. */
const underWay = new Map<string, Promise<OrderOfCart>>()

/**
 * Makes a paid cart an order, once, whoever asks and however often.
 * A refusal that another try cannot change voids the payment before it is told; anything else (a lock, the database,
 * Stripe not answering) leaves it as it is, for the next caller, the webhook's worker or the reconciler to finish.
 * @throws ShopRefusal with the reason for the shopper; "busy" (503) when it may be tried again.
 */
export async function placeOrderInTurn(container: MedusaContainer, cartId: string): Promise<OrderOfCart> {
  const existing = await getOrderOfCart(container, cartId)
  if (existing) return existing
  const running = underWay.get(cartId) ?? turns.runExclusive(() => placeOrder(container, cartId))
  underWay.set(cartId, running)
  try {
    return await running
  } finally {
    underWay.delete(cartId)
  }
}

async function placeOrder(container: MedusaContainer, cartId: string): Promise<OrderOfCart> {
  try {
    await placeOrderWorkflow(container).run({ input: { cart_id: cartId } })
  } catch (error) {
    return rethrow(container, cartId, error)
  }
  const order = await getOrderOfCart(container, cartId)
  if (!order) throw busy()
  return order
}

const FINAL: readonly string[] = [
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
]

async function rethrow(container: MedusaContainer, cartId: string, error: unknown): Promise<never> {
  if (ShopRefusal.is(error) && (error.code === "sold_out" || error.code === "not_for_sale")) {
    await voidPaymentWorkflow(container).run({ input: { cart_id: cartId } })
    throw error
  }
  if (ShopRefusal.is(error)) throw error
  if (MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_FOUND) throw error
  if (MedusaError.isMedusaError(error) && FINAL.includes(error.type)) {
    await voidPaymentWorkflow(container).run({ input: { cart_id: cartId } })
    throw new ShopRefusal(409, "payment_voided", `${error.message} Your card was not charged.`)
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(`Cart ${cartId} could not be completed yet.`, error instanceof Error ? error : undefined)
  throw busy()
}
