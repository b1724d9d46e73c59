import type { MedusaContainer } from "@medusajs/framework/types"
import { runSql } from "../reconcile/run-sql"

const UNMARKED = `select q.id from quote q
  join order_cart oc on oc.cart_id = q.cart_id and oc.deleted_at is null
  where q.status <> 'ordered' and q.deleted_at is null`

/**
 * Quotes whose cart is an order and which do not say so yet: those of the last moments, or whose event was lost.
 * @param orderId of this order alone
 */
export async function listUnmarkedQuotes(container: MedusaContainer, orderId?: string): Promise<string[]> {
  const rows = orderId
    ? await runSql<{ id: string }>(container, `${UNMARKED} and oc.order_id = ?`, [orderId])
    : await runSql<{ id: string }>(container, `${UNMARKED} limit 100`)
  return rows.map(({ id }) => id)
}
