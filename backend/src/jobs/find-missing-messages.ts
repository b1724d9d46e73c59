import type { MedusaContainer } from "@medusajs/framework/types"
import { tellOfOrdersWorkflow } from "../workflows/order/tell-of-orders"

const LOOK_BACK_MS = 3 * 24 * 60 * 60 * 1000

/** An event in memory is lost when the server dies; the orders of the last days say what should have been told. */
export default async function findMissingMessages(container: MedusaContainer) {
  const changed_since = new Date(Date.now() - LOOK_BACK_MS).toISOString()
  await tellOfOrdersWorkflow(container).run({ input: { which: { changed_since } } })
}

export const config = { name: "find-missing-messages", schedule: "*/5 * * * *" }
