import type { NewMessage } from "../../modules/outbox/message-kinds"
import type { Occasion } from "./due-messages"
import type { FoundOrder } from "./find-order"
import { destinationOf, parcelsOf, shippedWith } from "./stored-order"

/** By then an action that was broken off, say by a closed browser, goes on no more. */
const BROKEN_OFF_AFTER_MS = 5 * 60 * 1000

type Parcel = ReturnType<typeof parcelsOf>[number]

/**
 * What buyer and receivers are to hear of an order's parcels. A parcel has a mail of its own to the buyer, unless staff
 * shipped it together with others: then one mail tells of all of them, as soon as the action is finished.
 */
export function shippingMessages(found: FoundOrder, occasion: Occasion): NewMessage[] {
  const { order, view } = found
  const told = parcelsOf(order).filter(({ shipped_at }) => shipped_at || view.delivery?.is_pickup)
  return [
    ...told.map((parcel) => toBuyer(order.id, parcel, occasion)),
    ...told.filter((parcel) => hasReceiver(found, parcel)).map((parcel) => toReceiver(order.id, parcel, occasion)),
    ...together(order.id, told, occasion),
  ]
}

const toBuyer = (order_id: string, parcel: Parcel, { silentFulfillmentId }: Occasion): NewMessage => ({
  kind: "order-shipped",
  dedupe_key: `order-shipped:${parcel.id}`,
  payload: { order_id, fulfillment_id: parcel.id },
  status: parcel.id === silentFulfillmentId || shippedWith(parcel) ? "skipped" : "pending",
})

const hasReceiver = ({ view }: FoundOrder, parcel: Parcel) =>
  view.destinations.some(({ id, ship_to }) => id === destinationOf(parcel) && ship_to.email)

const toReceiver = (order_id: string, { id }: Parcel, { silentFulfillmentId }: Occasion): NewMessage => ({
  kind: "receiver-shipped",
  dedupe_key: `receiver-shipped:${id}`,
  payload: { order_id, fulfillment_id: id },
  status: id === silentFulfillmentId ? "skipped" : "pending",
})

/** One mail an action. Of one that is still under way nothing is told yet. */
function together(order_id: string, parcels: Parcel[], { finishedAction, now = new Date() }: Occasion): NewMessage[] {
  const actions = new Set(parcels.map(shippedWith).filter((action) => action !== null))
  return [...actions].flatMap((action): NewMessage[] => {
    const own = parcels.filter((parcel) => shippedWith(parcel) === action)
    const last = Math.max(...own.map(({ shipped_at }) => shipped_at?.getTime() ?? 0))
    if (action !== finishedAction && now.getTime() - last < BROKEN_OFF_AFTER_MS) return []
    const fulfillment_ids = own.map(({ id }) => id)
    return [
      {
        kind: "order-parcels-shipped",
        dedupe_key: `order-parcels-shipped:${action}`,
        payload: { order_id, fulfillment_ids },
      },
    ]
  })
}
