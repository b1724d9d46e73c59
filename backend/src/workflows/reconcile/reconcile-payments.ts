import { errorMessage } from "../../error-message"
import { MedusaContainer } from "@medusajs/framework/types"
import Stripe from "stripe"
import { STOCK_HOLD_MODULE } from "../../modules/stock-hold"
import { StockHoldModuleService } from "../../modules/stock-hold/service"
import { holdsMoney } from "../../stripe/payment-data"
import { inMedusaWords } from "../../stripe/in-medusa-words"
import { stripeClient } from "../../stripe/stripe-client"
import { placeOrderInTurn } from "../checkout/place-order-in-turn"
import { voidPaymentWorkflow } from "../checkout/void-payment"
import { openSessions, strayHolds } from "./unsettled-orders-sql"
import { runSql } from "./run-sql"

type OpenSession = { session_id: string; cart_id: string; intent_id: string; age_minutes: number; is_held: boolean }

/** Money that is held longer without an order goes back to the card. */
const GIVE_UP_MINUTES = 15

/**
 * Finishes or gives back every payment that has no order (hazards H7): a paid cart is placed, or voided when that cannot
 * be; a payment whose hold is over is voided and its stock freed. Returns what was done, a line each.
 */
export async function reconcilePayments(container: MedusaContainer): Promise<string[]> {
  const done: string[] = []
  for (const session of await runSql<OpenSession>(container, openSessions)) {
    try {
      const intent = await inMedusaWords(stripeClient().paymentIntents.retrieve(session.intent_id))
      const outcome = await settle(container, session, intent)
      if (outcome) done.push(`payment ${session.intent_id}: ${outcome}`)
    } catch (error) {
      done.push(`payment ${session.intent_id}: not yet, ${errorMessage(error)}`)
    }
  }
  const holds = container.resolve<StockHoldModuleService>(STOCK_HOLD_MODULE)
  for (const { cart_id } of await runSql<{ cart_id: string }>(container, strayHolds)) await holds.release(cart_id)
  return done
}

async function settle(
  container: MedusaContainer,
  session: OpenSession,
  intent: Stripe.PaymentIntent,
): Promise<string | null> {
  if (holdsMoney(intent)) return placeOrGiveBack(container, session)
  if (intent.status === "processing" || (session.is_held && intent.status !== "canceled")) return null
  await voidPaymentWorkflow(container).run({ input: { cart_id: session.cart_id } })
  return "given up, its time was over"
}

async function placeOrGiveBack(container: MedusaContainer, { cart_id, age_minutes }: OpenSession): Promise<string> {
  try {
    const order = await placeOrderInTurn(container, cart_id)
    return `placed as order ${order.display_id}`
  } catch (error) {
    const reason = errorMessage(error)
    if (age_minutes < GIVE_UP_MINUTES) return `not placed yet: ${reason}`
    await voidPaymentWorkflow(container).run({ input: { cart_id } })
    return `voided after ${age_minutes} minutes: ${reason}`
  }
}
