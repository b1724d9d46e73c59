import { errorMessage } from "../../error-message"
import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { toCents } from "../../pricing/cents"
import { holdsMoney } from "../../stripe/payment-data"
import { getOrderOfCart } from "../checkout/get-order-of-cart"
import { listLiveSessions, retrieveIntent } from "../checkout/payment-sessions"
import { giveBackMoneyWorkflow } from "../order/give-back-money"
import { voidLiveSessions } from "../checkout/void-live-sessions"
import { captureOrderPaymentWorkflow } from "../payment/capture-order-payment"
import { moneyLock } from "../payment/money-lock"
import { missingReservations, unsettledOrders } from "./unsettled-orders-sql"
import { runSql } from "./run-sql"

type Unsettled = { id: string; cart_id: string }
type Payment = { canceled_at?: unknown; captured_at?: unknown }

/**
 * Mends what a crash or a failed undo left of an order (hazards H8, H9): an authorised card gets its payment and is
 * charged; an order without money, stock or cart is cancelled. Each under its cart's lock, so that no order that is just
 * being placed is touched. Returns what was done, a line each.
 */
export async function reconcileOrders(container: MedusaContainer): Promise<string[]> {
  const done: string[] = []
  const locking = container.resolve(Modules.LOCKING)
  for (const order of await runSql<Unsettled>(container, unsettledOrders)) {
    try {
      const outcome = await locking.execute(order.cart_id, () => reconcileOrder(container, order), { timeout: 30 })
      if (outcome) done.push(`order ${order.id}: ${outcome}`)
    } catch (error) {
      done.push(`order ${order.id}: not yet, ${errorMessage(error)}`)
    }
  }
  return done
}

async function reconcileOrder(container: MedusaContainer, { id, cart_id }: Unsettled): Promise<string | null> {
  const { total, status, payments } = await readOrder(container, id)
  if (status === "canceled") return null
  const linked = await getOrderOfCart(container, cart_id)
  if (linked?.id !== id) return cancel(container, id, "it never was linked to its cart")
  if ((await runSql(container, missingReservations, [id])).length > 0)
    return voidAndCancel(container, { id, cart_id }, "its stock was never reserved")
  if (toCents(total) === 0) return null
  const payment = payments.find((candidate) => !candidate.canceled_at)
  if (payment?.captured_at) return null
  if (!payment && !(await authorizeAgain(container, cart_id)))
    return voidAndCancel(container, { id, cart_id }, "its card was never authorized")
  await captureOrderPaymentWorkflow(container).run({ input: { order_id: id } })
  return payment ? "captured" : "payment recorded and captured"
}

async function authorizeAgain(container: MedusaContainer, cartId: string): Promise<boolean> {
  for (const session of await listLiveSessions(container, cartId)) {
    if (session.payment?.canceled_at || !holdsMoney(await retrieveIntent(session))) continue
    await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {})
    return true
  }
  return false
}

/** Its card may be authorised without a payment of Medusa's that would be given back with the order. */
async function voidAndCancel(container: MedusaContainer, { id, cart_id }: Unsettled, why: string): Promise<string> {
  await voidLiveSessions(container, cart_id)
  return cancel(container, id, why)
}

async function cancel(container: MedusaContainer, orderId: string, why: string): Promise<string> {
  const input = { order_id: orderId }
  const cancelOrder = async () => {
    await giveBackMoneyWorkflow(container).run({ input })
    await cancelOrderWorkflow(container).run({ input })
  }
  await container.resolve(Modules.LOCKING).execute(moneyLock(orderId), cancelOrder, { timeout: 30 })
  return `cancelled: ${why}`
}

async function readOrder(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "status", "total", "payment_collections.payments.*"]
  const { data } = await query.graph({ entity: "order", fields, filters: { id } })
  const order = data[0]
  const collections: ({ payments?: (Payment | null)[] | null } | null)[] = order?.payment_collections ?? []
  const payments = collections.flatMap((collection) => collection?.payments ?? []).filter((payment) => payment !== null)
  return { total: order?.total ?? 0, status: String(order?.status ?? "canceled"), payments }
}
