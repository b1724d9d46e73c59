import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { toCents } from "../../pricing/cents"
import { giveBackMoneyWorkflow } from "../../workflows/order/give-back-money"
import { ordersToTell } from "../../workflows/order/orders-to-tell"
import { moneyLock } from "../../workflows/payment/money-lock"

type OrderOf = (req: MedusaRequest) => Promise<string | undefined>

const WAIT_SECONDS = 30

const inPath: OrderOf = async (req) => req.params.id
const ofPayment: OrderOf = async (req) => (await ordersToTell(req.scope, { payment_id: req.params.id! }))[0]

/**
 * Holds the order's lock until the request is answered. Of two refunds at once Medusa makes both at the bank and books
 * one, telling the other's sender that it failed.
 */
const oneAtATime = (orderOf: OrderOf) => async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  const orderId = await orderOf(req)
  if (!orderId) return next()
  const answered = () =>
    new Promise<void>((resolve) => {
      res.once("close", resolve)
      next()
    })
  await req.scope.resolve(Modules.LOCKING).execute(moneyLock(orderId), answered, { timeout: WAIT_SECONDS })
}

/** Money first: an order is canceled only once its buyer has the money back. */
async function giveBackFirst(req: AuthenticatedMedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const input = { order_id: req.params.id!, created_by: req.auth_context.actor_id }
  await giveBackMoneyWorkflow(req.scope).run({ input })
  next()
}

/** A card's authorisation can be captured once, and what is left of it is released: so it is captured as a whole. */
async function onlyTheWhole(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { amount } = (req.body ?? {}) as { amount?: unknown }
  if (typeof amount !== "number") return next()
  const payment = await req.scope.resolve(Modules.PAYMENT).retrievePayment(req.params.id!)
  if (toCents(amount) === toCents(payment.amount)) return next()
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "A payment is captured as a whole; refund a part of it afterwards.",
  )
}

/** Every route of Medusa's admin that moves an order's money. */
export const orderMoneyMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [oneAtATime(inPath), giveBackFirst] },
  { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [oneAtATime(ofPayment)] },
  { matcher: "/admin/payments/:id/capture", methods: ["POST"], middlewares: [oneAtATime(ofPayment), onlyTheWhole] },
]
