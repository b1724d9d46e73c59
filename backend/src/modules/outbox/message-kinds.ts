/** What each kind of message needs to know; the rest is read when it is delivered, so that it tells the state of that moment. */
export type MessagePayloads = {
  "order-confirmation": { order_id: string }
  "staff-new-order": { order_id: string }
  "order-shipped": { order_id: string; fulfillment_id: string }
  "order-canceled": { order_id: string }
  "order-refunded": { order_id: string; refund_id: string }
  "password-reset": { email: string; token: string; actor_type: string }
  "staff-alert": { subject: string; lines: string[] }
  "revalidate-storefront": { tags: string[] }
}

export type MessageKind = keyof MessagePayloads

export const MESSAGE_KINDS = [
  "order-confirmation",
  "staff-new-order",
  "order-shipped",
  "order-canceled",
  "order-refunded",
  "password-reset",
  "staff-alert",
  "revalidate-storefront",
] as const satisfies readonly MessageKind[]

/** pending: due or waiting for its next try. failed: given up, staff may retry. skipped: staff chose to send nothing. */
export const MESSAGE_STATUSES = ["pending", "sent", "failed", "skipped"] as const

export type MessageStatus = (typeof MESSAGE_STATUSES)[number]

/** A kind with the payload that belongs to it. */
export type Message = { [K in MessageKind]: { kind: K; payload: MessagePayloads[K] } }[MessageKind]

/** A message that must go out once; the same `dedupe_key` a second time changes nothing. */
export type NewMessage = Message & { dedupe_key: string; status?: "pending" | "skipped" }

/** Emitted when something is due, so that a mail leaves within a second instead of at the next minute. */
export const MESSAGES_ENQUEUED = "outbox.messages-enqueued"
