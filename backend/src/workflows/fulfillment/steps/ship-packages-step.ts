import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { PACKAGES_AT_ONCE, type BatchProgress, type ShipPackages } from "../../../contracts/order-shipping"
import type { FoundOrder } from "../../order/find-order"
import { destinationOf, parcelsOf } from "../../order/stored-order"
import { trackingUrl } from "../../order/tracking-url"
import { findOrderToShip } from "../find-order-to-ship"
import { withBatch } from "../with-batch"

export type ShipPackagesInput = ShipPackages & { order_id: string; created_by: string }
type Shipment = ShipPackages["shipments"][number]
type Due = Shipment & { parcel: ReturnType<typeof parcelsOf>[number] }

/** Without an undo: what has left has left, and asked again, the step ships the rest. */
export const shipPackagesStep = createStep(
  "ship-packages",
  async ({ order_id, shipments, created_by }: ShipPackagesInput, { container, eventGroupId }) => {
    const ids = shipments.map(({ destination_id }) => destination_id)
    const found = await findOrderToShip(container, order_id, ids)
    const due = shipments.map((shipment) => withParcel(found, shipment)).filter(({ parcel }) => !parcel.shipped_at)
    const action = actionOf(order_id, shipments)
    const batch = due.slice(0, PACKAGES_AT_ONCE)
    for (const shipment of batch) await ship(container, shipment, { order_id, action, created_by, eventGroupId })
    const progress: BatchProgress = { made: batch.length, left: due.length - batch.length }
    return new StepResponse({ action, progress })
  },
)

/** @throws MedusaError not_allowed for a school that has no package yet, or whose package left under another number */
function withParcel({ order, view }: FoundOrder, shipment: Shipment): Due {
  const parcel = parcelsOf(order).find((one) => destinationOf(one) === shipment.destination_id)
  const school = view.destinations.find(({ id }) => id === shipment.destination_id)?.ship_to.school
  if (!parcel) throw refused(`The package for ${school} is not made yet.`)
  const numbers = (parcel.labels ?? []).map(({ tracking_number }) => tracking_number)
  if (parcel.shipped_at && !numbers.includes(shipment.tracking_number))
    throw refused(`The package for ${school} was shipped before${numbers[0] ? `, with number ${numbers[0]}` : ""}.`)
  return { ...shipment, parcel }
}

const refused = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

/** The same schools with the same numbers are the same action, however often it is asked for. */
function actionOf(order_id: string, shipments: Shipment[]): string {
  const said = shipments.map(({ destination_id, tracking_number }) => `${destination_id} ${tracking_number}`)
  return createHash("sha256")
    .update([order_id, ...said.toSorted()].join("\n"))
    .digest("hex")
    .slice(0, 24)
}

type Action = { order_id: string; action: string; created_by: string; eventGroupId?: string }

/** Which action it was stands in the parcel before it is shipped, so that no event ever takes it for one by itself. */
async function ship(container: MedusaContainer, { parcel, tracking_number }: Due, action: Action) {
  const metadata = { ...parcel.metadata, shipped_with: action.action }
  await container.resolve(Modules.FULFILLMENT).updateFulfillment(parcel.id, { metadata })
  const lines = [
    ...new Set(parcel.items.map(({ line_item_id }) => line_item_id).filter((id) => typeof id === "string")),
  ]
  await createOrderShipmentWorkflow(container).run({
    context: withBatch(action.eventGroupId),
    input: {
      order_id: action.order_id,
      fulfillment_id: parcel.id,
      created_by: action.created_by,
      // Medusa reads the quantities from the fulfilment itself.
      items: lines.map((id) => ({ id, quantity: 1 })),
      labels: [{ tracking_number, tracking_url: trackingUrl(tracking_number, null) ?? "#", label_url: "#" }],
    },
  })
}
