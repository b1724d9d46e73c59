import type { MessageKind } from "../../contracts/outbox"

/** What each kind of message needs to know; the rest is read when it is delivered, so that it tells the state of that moment. */
export type MessagePayloads = {
  "order-confirmation": { order_id: string }
  "staff-new-order": { order_id: string }
  "order-shipped": { order_id: string; fulfillment_id: string }
  "order-canceled": { order_id: string }
  "order-refunded": { order_id: string; refund_id: string }
  /** Several parcels of one order that staff shipped in one action: one mail to the buyer. */
  "order-parcels-shipped": { order_id: string; fulfillment_ids: string[] }
  /** To whoever receives a parcel at a school of an order for many. */
  "receiver-shipped": { order_id: string; fulfillment_id: string }
  /** A quote with its PDF and a new link of its own; the link is made when the mail is, so that no secret is ever kept. */
  "quote-link": {
    quote_id: string
    email: string
    role: "requester" | "approver"
    why: "requested" | "sent" | "revised" | "forwarded" | "expiring" | "orderable" | "stock-is-there"
    /** Who forwarded it, and what they wrote. */
    from?: { name: string; note: string | null }
  }
  /** Tells the requester what somebody else did with the quote. */
  "quote-news": { quote_id: string; event_id: string }
  /** Tells the staff of something that waits for them, or that they should know. */
  "staff-quote": { quote_id: string; event_id: string }
  "password-reset": { email: string; token: string; actor_type: string }
  "staff-alert": { subject: string; lines: string[] }
  "revalidate-storefront": { tags: string[] }
}

/** A kind with the payload that belongs to it. */
export type Message = { [K in MessageKind]: { kind: K; payload: MessagePayloads[K] } }[MessageKind]

/** A message that must go out once; the same `dedupe_key` a second time changes nothing. */
export type NewMessage = Message & { dedupe_key: string; status?: "pending" | "skipped" }

/** Emitted when something is due, so that a mail leaves within a second instead of at the next minute. */
export const MESSAGES_ENQUEUED = "outbox.messages-enqueued"
