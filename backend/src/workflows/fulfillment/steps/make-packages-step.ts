import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { PACKAGES_AT_ONCE, type BatchProgress, type MakePackages } from "../../../contracts/order-shipping"
import type { DestinationRecord } from "../../../modules/destination/service"
import type { FoundOrder } from "../../order/find-order"
import { piecesAt } from "../../order/order-destination-views"
import { destinationOf, parcelsOf } from "../../order/stored-order"
import { deliveryAddress } from "../delivery-address"
import { findOrderToShip } from "../find-order-to-ship"
import { withBatch } from "../with-batch"

export type MakePackagesInput = MakePackages & { order_id: string; created_by: string }

/** Without an undo: each package is whole by itself, and asked again, the step makes those that are missing. */
export const makePackagesStep = createStep(
  "make-packages",
  async ({ order_id, destination_ids, created_by }: MakePackagesInput, { container, eventGroupId }) => {
    const found = await findOrderToShip(container, order_id, destination_ids ?? [])
    const missing = lacking(found).filter(({ id }) => !destination_ids || destination_ids.includes(id))
    const batch = missing.slice(0, PACKAGES_AT_ONCE)
    for (const destination of batch) {
      const input = packageFor(found, destination)
      await createOrderFulfillmentWorkflow(container).run({
        input: { ...input, created_by },
        context: withBatch(eventGroupId),
      })
    }
    const progress: BatchProgress = { made: batch.length, left: missing.length - batch.length }
    return new StepResponse(progress)
  },
)

/** The schools without a live package. One of which staff have taken everything out of the order needs none. */
function lacking({ order, destinations }: FoundOrder): DestinationRecord[] {
  const packed = new Set(parcelsOf(order).map(destinationOf))
  return destinations.filter((destination) => !packed.has(destination.id) && piecesAt(order, destination).length > 0)
}

const packageFor = ({ order }: FoundOrder, destination: DestinationRecord) => ({
  order_id: order.id,
  items: piecesAt(order, destination).map(({ item, quantity }) => ({ id: item.id, quantity })),
  delivery_address: deliveryAddress(destination),
  metadata: { destination_id: destination.id },
})
