import * as z from "zod"
import { UsAddress } from "./address"
import { Email } from "./email"
import { Cents } from "./money"
import { OrderSheet } from "./order-sheet"
import { Day, optionalText, text } from "./text"

export const PoNumber = text(60, "Enter the PO number.")

/** Asking for a quote needs no account. */
export const RequestQuote = z.strictObject({
  requester_name: text(120, "Enter your name."),
  requester_email: Email,
  organization: text(120, "Enter the school, district or organization."),
  bill_to: UsAddress,
  sheet: OrderSheet,
  po_number: optionalText(60),
  note: optionalText(500),
  /** First day on which it may be ordered, such as that of the next fiscal year. */
  order_from: Day.optional(),
  /** Whoever approves gets a link of their own. */
  approver_email: z.union([z.literal("").transform(() => undefined), Email]).optional(),
})
export type RequestQuote = z.infer<typeof RequestQuote>

/** Who acts, and what they had before their eyes; an act on anything but the current version is refused (quote_changed). */
const act = {
  name: text(120, "Enter your name."),
  email: Email,
  seen_version: z.int().min(1),
  seen_total_cents: Cents,
}
export const ApproveQuote = z.strictObject({ ...act, po_number: optionalText(60), order_from: Day.optional() })
export type ApproveQuote = z.infer<typeof ApproveQuote>
export const DeclineQuote = z.strictObject({ ...act, note: optionalText(500) })
export type DeclineQuote = z.infer<typeof DeclineQuote>
export const AskQuoteChange = z.strictObject({ ...act, note: text(1000, "Say what should be changed.") })
export type AskQuoteChange = z.infer<typeof AskQuoteChange>
export const LeavePoNumber = z.strictObject({ ...act, po_number: PoNumber })
export type LeavePoNumber = z.infer<typeof LeavePoNumber>
export const ForwardQuote = z.strictObject({ ...act, to_email: Email, note: optionalText(500) })
export type ForwardQuote = z.infer<typeof ForwardQuote>
/** Short stock: order what is there now (the rest becomes a quote of its own at the same prices), or wait for all of it. */
export const SplitQuote = z.strictObject({ ...act, choice: z.enum(["part", "later"]) })
export type SplitQuote = z.infer<typeof SplitQuote>
/** A fresh quote at today's prices for one that is closed; it answers `QuoteReply` with the new one. */
export const RenewQuote = z.strictObject(act)
export type RenewQuote = z.infer<typeof RenewQuote>
/** A card is charged for what was seen, for nothing else. */
export const PayQuote = z.strictObject({ ...act, billing_address: UsAddress.optional() })
export type PayQuote = z.infer<typeof PayQuote>
