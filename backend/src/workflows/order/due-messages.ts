import type { NewMessage } from "../../modules/outbox/message-kinds"
import type { FoundOrder } from "./find-order"
import { parcelsOf, paymentsOf } from "./stored-order"

/**
 * Every message that an order should have led to by now. Each has a key of its own, so that asking again sends nothing
 * twice, and an event that was lost is made up for by asking later.
 * @param silentFulfillmentId a parcel that staff shipped without telling the buyer
 */
export function dueMessages({ order, view }: FoundOrder, silentFulfillmentId?: string): NewMessage[] {
  const order_id = order.id
  const told = parcelsOf(order).filter(({ shipped_at }) => shipped_at || view.delivery?.is_pickup)
  const refunds = paymentsOf(order).flatMap((payment) => payment.refunds ?? [])
  return [
    { kind: "order-confirmation", dedupe_key: `order-confirmation:${order_id}`, payload: { order_id } },
    { kind: "staff-new-order", dedupe_key: `staff-new-order:${order_id}`, payload: { order_id } },
    ...told.map(({ id }): NewMessage => ({
      kind: "order-shipped",
      dedupe_key: `order-shipped:${id}`,
      payload: { order_id, fulfillment_id: id },
      status: id === silentFulfillmentId ? "skipped" : "pending",
    })),
    ...refunds.map(({ id }): NewMessage => ({
      kind: "order-refunded",
      dedupe_key: `order-refunded:${id}`,
      payload: { order_id, refund_id: id },
    })),
    ...canceled(order),
  ]
}

const canceled = ({ id, status }: FoundOrder["order"]): NewMessage[] =>
  status === "canceled"
    ? [{ kind: "order-canceled", dedupe_key: `order-canceled:${id}`, payload: { order_id: id } }]
    : []
