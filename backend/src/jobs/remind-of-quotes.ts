import type { MedusaContainer } from "@medusajs/framework/types"
import { remindOfQuotes as remindOfAllQuotes } from "../workflows/quote/remind-of-quotes"

/** Asked every hour, so that a shop that slept through a day catches up; said once each. */
export default async function remindOfQuotes(container: MedusaContainer) {
  await remindOfAllQuotes(container)
}

export const config = { name: "remind-of-quotes", schedule: "17 * * * *" }
