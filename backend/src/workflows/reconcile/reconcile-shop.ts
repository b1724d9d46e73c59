import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { alertStaffWorkflow } from "../payment/alert-staff"
import { reconcileOrders } from "./reconcile-orders"
import { reconcilePayments } from "./reconcile-payments"
import { driftedLevels } from "./unsettled-orders-sql"
import { runSql } from "./run-sql"

type Drift = { inventory_item_id: string; counted: number; reserved: number }

/**
 * Puts right, every minute, what crashes and lost messages leave behind, so that each payment has one order and each
 * order its payment. One process at a time; another one's turn is not waited for.
 */
export async function reconcileShop(container: MedusaContainer): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const ownerId = `reconcile-${process.pid}`
  try {
    await locking.acquire("reconcile", { ownerId, expire: 300 })
  } catch (error) {
    if (!MedusaError.isMedusaError(error)) throw error
    return logger.debug("Another process reconciles already.")
  }
  try {
    const done = [...(await reconcileOrders(container)), ...(await reconcilePayments(container))]
    for (const line of done) logger.warn(`Reconciled ${line}`)
    await alertOfDrift(container)
  } finally {
    await locking.release("reconcile", { ownerId })
  }
}

/** Reserved counts that do not add up are for a person: the shelf itself must be looked at. */
async function alertOfDrift(container: MedusaContainer) {
  const drifted = await runSql<Drift>(container, driftedLevels)
  if (drifted.length === 0) return
  const lines = drifted.map(
    ({ inventory_item_id, counted, reserved }) => `${inventory_item_id}: counted ${counted}, reserved ${reserved}`,
  )
  const dedupe_key = `stock-drift-${new Date().toISOString().slice(0, 10)}-${lines.join()}`
  await alertStaffWorkflow(container).run({ input: { dedupe_key, subject: "Reserved stock does not add up", lines } })
}
