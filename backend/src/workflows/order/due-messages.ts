import { formatMoney } from "../../formats/format-money"
import type { NewMessage } from "../../modules/outbox/message-kinds"
import type { FoundOrder } from "./find-order"
import { shippingMessages } from "./shipping-messages"
import { paymentsOf, refundsOf } from "./stored-order"

/** Far longer than a refund takes. */
const STUCK_AFTER_MS = 10 * 60 * 1000

export type Occasion = {
  /** A parcel that staff shipped without telling anybody. */
  silentFulfillmentId?: string
  /** An action of the staff that has shipped the last of its parcels. */
  finishedAction?: string
  now?: Date
}

/**
 * Every message that an order should have led to by now. Each has a key of its own, so that asking again sends nothing
 * twice, and an event that was lost is made up for by asking later.
 */
export function dueMessages(found: FoundOrder, occasion: Occasion = {}): NewMessage[] {
  const { order } = found
  const order_id = order.id
  return [
    ...(isPlaced(found) ? placed(order_id) : []),
    ...shippingMessages(found, occasion),
    ...refundsOf(order).made.map(({ id }): NewMessage => ({
      kind: "order-refunded",
      dedupe_key: `order-refunded:${id}`,
      payload: { order_id, refund_id: id },
    })),
    ...canceled(order),
    ...stuckRefunds(found, occasion.now ?? new Date()),
  ]
}

/** What a crash has left without a payment is no order yet: the reconciler finds its payment or cancels it. */
const isPlaced = ({ order, view }: FoundOrder) =>
  view.total_cents === 0 || paymentsOf(order).some(({ canceled_at }) => !canceled_at)

const placed = (order_id: string): NewMessage[] => [
  { kind: "order-confirmation", dedupe_key: `order-confirmation:${order_id}`, payload: { order_id } },
  { kind: "staff-new-order", dedupe_key: `staff-new-order:${order_id}`, payload: { order_id } },
]

const canceled = ({ id, status }: FoundOrder["order"]): NewMessage[] =>
  status === "canceled"
    ? [{ kind: "order-canceled", dedupe_key: `order-canceled:${id}`, payload: { order_id: id } }]
    : []

/** A kill between Medusa's note of a refund and its booking: only a person can see whether the bank has made it. */
const stuckRefunds = ({ order }: FoundOrder, now: Date): NewMessage[] =>
  refundsOf(order)
    .unknown.filter(({ created_at }) => now.getTime() - created_at.getTime() > STUCK_AFTER_MS)
    .map(({ id, amount }) => ({
      kind: "staff-alert",
      dedupe_key: `refund-stuck:${id}`,
      payload: {
        subject: `A refund for order ${order.display_id} may not have been made`,
        lines: [
          `${formatMoney(amount)} were to go back to the card, and the server stopped before it was certain that they did.`,
          "Please look in Stripe whether the refund is there. If it is not, make it there.",
        ],
      },
    }))
