import type { MedusaContainer } from "@medusajs/framework/types"
import { MAX_DESTINATIONS } from "../../contracts/destination"
import { DESTINATION_MODULE } from "../../modules/destination"
import type { DestinationModuleService, DestinationRecord } from "../../modules/destination/service"
import { cartIdOf, type StoredOrder } from "./stored-order"

/** The schools that orders for several go to, by the order's id and in the sheet's order; an order with one address has none. */
export async function listOrderDestinations(
  container: MedusaContainer,
  orders: readonly Pick<StoredOrder, "id" | "metadata">[],
): Promise<Map<string, DestinationRecord[]>> {
  const cart_id = orders.map(cartIdOf).filter((id) => id !== null)
  if (cart_id.length === 0) return new Map()
  const records = await container
    .resolve<DestinationModuleService>(DESTINATION_MODULE)
    .listDestinations({ cart_id }, { order: { rank: "ASC" }, take: cart_id.length * MAX_DESTINATIONS })
  const ofCart = (id: string | null) => records.filter((record) => id !== null && record.cart_id === id)
  return new Map(orders.map((order) => [order.id, ofCart(cartIdOf(order))]))
}
