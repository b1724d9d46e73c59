import type { MedusaContainer } from "@medusajs/framework/types"
import { markOrderedQuotes } from "../workflows/quote/mark-ordered-quotes"

/** An event in memory is lost when the server dies; the quotes' carts say which of them have been ordered. */
export default async function markOrdered(container: MedusaContainer) {
  await markOrderedQuotes(container)
}

export const config = { name: "mark-ordered-quotes", schedule: "*/5 * * * *" }
