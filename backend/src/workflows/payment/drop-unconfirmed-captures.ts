import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Medusa notes a capture before it asks the bank. Killed in between, it counts the money as taken and refuses to take it.
 * A payment without `captured_at` was never confirmed, so its captures are forgotten. To be called under the order's
 * `moneyLock`, so that none of them is on its way.
 */
export async function dropUnconfirmedCaptures(container: MedusaContainer, paymentId: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT)
  const { captured_at, captures } = await payments.retrievePayment(paymentId, { relations: ["captures"] })
  if (!captured_at && captures?.length) await payments.deleteCaptures(captures.map(({ id }) => id))
}
