import type { MedusaContainer } from "@medusajs/framework/types"
import { markQuoteOrderedWorkflow } from "./mark-quote-ordered"
import { listUnmarkedQuotes } from "./unmarked-quotes"

/** Marks the quote of an order or, without one, every quote whose event was lost. Repeating it is harmless. */
export async function markOrderedQuotes(container: MedusaContainer, orderId?: string): Promise<void> {
  for (const quote_id of await listUnmarkedQuotes(container, orderId))
    await markQuoteOrderedWorkflow(container).run({ input: { quote_id } })
}
