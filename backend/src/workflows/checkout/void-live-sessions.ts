import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { voidIntent } from "../../stripe/void-intent"
import { listLiveSessions } from "./payment-sessions"

/** Voids (or, once captured, refunds) every live payment of a cart and closes its sessions, so that none is used again. */
export async function voidLiveSessions(container: MedusaContainer, cartId: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  for (const session of await listLiveSessions(container, cartId)) {
    await voidIntent(session.data.id)
    await payments.updatePaymentSession({
      id: session.id,
      amount: session.amount,
      currency_code: session.currency_code,
      data: session.data,
      status: "canceled",
    })
  }
}
