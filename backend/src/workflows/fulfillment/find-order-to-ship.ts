import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { findOrder, type FoundOrder } from "../order/find-order"
import { fulfillmentRefusal } from "../order/why-not-fulfillable"

/** @throws MedusaError not_found */
export async function requireOrder(container: MedusaContainer, id: string): Promise<FoundOrder> {
  const found = await findOrder(container, id)
  if (found) return found
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.")
}

/**
 * An order for several schools of which packages may leave now.
 * @throws MedusaError not_found, also for a school of another order; not_allowed when it is not paid, or has one address
 */
export async function findOrderToShip(
  container: MedusaContainer,
  orderId: string,
  destinationIds: readonly string[],
): Promise<FoundOrder> {
  const found = await requireOrder(container, orderId)
  const own = new Set(found.destinations.map(({ id }) => id))
  if (destinationIds.some((id) => !own.has(id)))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${found.view.number} does not go to that school.`)
  const refusal = own.size === 0 ? oneAddress(found) : fulfillmentRefusal(found)
  if (refusal) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal)
  return found
}

const oneAddress = ({ view }: FoundOrder) =>
  `Order ${view.number} goes to one address. Pack and ship it in the section of its items.`
