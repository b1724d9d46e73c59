import type { MedusaContainer } from "@medusajs/framework/types"
import { runSql } from "../reconcile/run-sql"
import { markQuoteOrderedWorkflow } from "./mark-quote-ordered"

/** Quotes whose cart is an order and which do not say so yet. */
const UNMARKED = `select q.id from quote q
  join order_cart oc on oc.cart_id = q.cart_id and oc.deleted_at is null
  where q.status <> 'ordered' and q.deleted_at is null`

/** Marks the quote of an order or, without one, every quote whose event was lost. Repeating it is harmless. */
export async function markOrderedQuotes(container: MedusaContainer, orderId?: string): Promise<void> {
  const rows = orderId
    ? await runSql<{ id: string }>(container, `${UNMARKED} and oc.order_id = ?`, [orderId])
    : await runSql<{ id: string }>(container, `${UNMARKED} limit 100`)
  for (const { id } of rows) await markQuoteOrderedWorkflow(container).run({ input: { quote_id: id } })
}
