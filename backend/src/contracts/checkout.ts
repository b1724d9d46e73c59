import * as z from "zod"
import { UsAddress } from "./address"
import { Email } from "./email"
import { Cents } from "./money"

/** Everything that the checkout page knows when the shopper presses pay. */
export const PreparePayment = z.strictObject({
  email: Email,
  shipping_address: UsAddress,
  /** Left out: billed to the delivery address. */
  billing_address: UsAddress.optional(),
  shipping_option_id: z.string("Choose a delivery.").min(1, "Choose a delivery.").max(60),
  /** For the receipt only: the school's own reference, such as a PO number. */
  po_reference: z.string().trim().max(60, "Keep the reference under 60 characters.").optional(),
  /** The total in cents that the page showed; a payment is prepared for no other. */
  seen_total_cents: Cents,
})
export type PreparePayment = z.infer<typeof PreparePayment>

export const PreparedPayment = z.object({
  /** Null when the total is 0: there is nothing to confirm, and the order can be placed at once. */
  client_secret: z.string().nullable(),
  amount_cents: Cents,
  /** When the held stock is given up, ISO 8601. */
  held_until: z.string(),
})
export type PreparedPayment = z.infer<typeof PreparedPayment>

/** The order as its buyer may know it at once: its number, and the token that opens its status page. */
export const PlacedOrder = z.object({ number: z.int(), token: z.string() })
export type PlacedOrder = z.infer<typeof PlacedOrder>

/**
 * Why the shop refused, beside the message for the shopper; the storefront decides by it what to offer.
 * total_changed: show the new total and ask again. sold_out: the cart says which line. cart_empty: nothing to pay.
 * payment_in_progress: a payment of this cart is being finished. payment_failed: the card was not authorized, the cart is kept.
 * many_destinations: the cart ships to several schools, so its decks are changed on the order sheet.
 * quote_changed: the quote has a newer version, or its tax is another today; it must be seen first. stock_short: the quote's
 * decks are not all there; it offers a part or a later delivery. quote_closed: expired, withdrawn, declined or ordered.
 * unreadable_file: an upload that is no sheet, or a hostile one. changed_meanwhile: somebody else has saved it since. no_picture, too_large: an upload that is none, or too much of one.
 * payment_voided: the order could not be placed and the card was not charged. busy: try again in some seconds.
 */
export const RefusalCode = z.enum([
  "total_changed",
  "sold_out",
  "not_for_sale",
  "cart_empty",
  "payment_in_progress",
  "payment_failed",
  "payment_voided",
  "promotion_refused",
  "many_destinations",
  "quote_changed",
  "stock_short",
  "quote_closed",
  "unreadable_file",
  "changed_meanwhile",
  "no_picture",
  "too_large",
  "busy",
])
export type RefusalCode = z.infer<typeof RefusalCode>

/** The body of every 4xx and 503 of the shop's own routes. */
export const Refusal = z.object({ type: z.string(), message: z.string(), code: z.string().optional() })
export type Refusal = z.infer<typeof Refusal>
