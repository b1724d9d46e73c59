import type { MedusaContainer } from "@medusajs/framework/types"
import { expireQuotes as expireAllQuotes } from "../workflows/quote/expire-quotes"

/** Nobody waits for it: a quote whose time is over is treated as expired before it is marked so. */
export default async function expireQuotes(container: MedusaContainer) {
  await expireAllQuotes(container)
}

export const config = { name: "expire-quotes", schedule: "7 * * * *" }
