import type { MessageView } from "../../../contracts/outbox"

/** What staff call each kind of message. */
export const KIND_NAMES: Record<MessageView["kind"], string> = {
  "order-confirmation": "Order confirmed",
  "staff-new-order": "New order, to staff",
  "order-shipped": "Parcel shipped",
  "order-canceled": "Order canceled",
  "order-refunded": "Refund",
  "order-parcels-shipped": "Parcels shipped",
  "receiver-shipped": "Parcel for a school",
  "quote-link": "Quote",
  "quote-news": "News of a quote",
  "staff-quote": "Quote, to staff",
  "password-reset": "New password",
  "staff-alert": "Please look, to staff",
  "revalidate-storefront": "New pages, to the storefront",
}

export const STATUS_NAMES: Record<MessageView["status"], string> = {
  pending: "On its way",
  sent: "Sent",
  failed: "Given up",
  skipped: "Not sent",
}

export const STATUS_COLORS = { pending: "orange", sent: "green", failed: "red", skipped: "grey" } as const
