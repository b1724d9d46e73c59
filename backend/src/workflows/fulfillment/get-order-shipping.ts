import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderShipping } from "../../contracts/order-shipping"
import { destinationOf, parcelsOf } from "../order/stored-order"
import { fulfillmentRefusal } from "../order/why-not-fulfillable"
import { requireOrder } from "./find-order-to-ship"

/** An order's schools with what staff need to pack and ship to each. @throws MedusaError not_found */
export async function getOrderShipping(container: MedusaContainer, orderId: string): Promise<OrderShipping> {
  const found = await requireOrder(container, orderId)
  const { order, view } = found
  const parcels = parcelsOf(order)
  return {
    number: view.number,
    refusal: fulfillmentRefusal(found),
    destinations: view.destinations.map((destination) => {
      const index = parcels.findIndex((parcel) => destinationOf(parcel) === destination.id)
      return {
        ...destination,
        fulfillment_id: parcels[index]?.id ?? null,
        shipped_at: view.parcels[index]?.shipped_at ?? null,
        tracking: view.parcels[index]?.tracking ?? [],
      }
    }),
  }
}
