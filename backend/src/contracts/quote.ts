import * as z from "zod"
import { UsAddress } from "./address"
import { CartTotals } from "./cart"
import { PlacedOrder } from "./checkout"
import { DestinationView } from "./destination"
import { Email } from "./email"
import { Cents } from "./money"
import { OrderSheet, PricedLine } from "./order-sheet"

/**
 * draft: staff are writing it, nobody else sees it. open: sent, waits for an answer. change_requested: staff are to revise it.
 * approved: can be ordered. A newer version of a quote supersedes the older ones; the quote itself goes on.
 */
export const QUOTE_STATUSES = [
  "draft",
  "open",
  "change_requested",
  "approved",
  "ordered",
  "declined",
  "expired",
  "withdrawn",
] as const
export const QuoteStatus = z.enum(QUOTE_STATUSES, "There is no such status.")
export type QuoteStatus = z.infer<typeof QuoteStatus>

const text = (max: number, missing: string) =>
  z.string().trim().min(1, missing).max(max, `Keep this under ${max} characters.`)
const optionalText = (max: number) => z.string().trim().max(max, `Keep this under ${max} characters.`).optional()
export const PoNumber = text(60, "Enter the PO number.")
const day = z.iso.date("Enter a date.")

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
  order_from: day.optional(),
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
export const ApproveQuote = z.strictObject({ ...act, po_number: optionalText(60), order_from: day.optional() })
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

export const QUOTE_ACTS = [
  "requested",
  "sent",
  "viewed",
  "revised",
  "approved",
  "declined",
  "change_requested",
  "po_left",
  "forwarded",
  "split",
  "waits_for_stock",
  "reserved",
  "released",
  "reminded",
  "withdrawn",
  "expired",
  "ordered",
  "cloned",
] as const
/** One thing that happened to a quote, with the version and total that were seen. */
export const QuoteEventView = z.object({
  kind: z.enum(QUOTE_ACTS),
  at: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  version: z.int(),
  total_cents: Cents,
  note: z.string().nullable(),
})
export type QuoteEventView = z.infer<typeof QuoteEventView>

/** What differs between two versions, in words and cents; `before` and `after` are null where there was or is none. */
export const QuoteDifference = z.object({
  what: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type QuoteDifference = z.infer<typeof QuoteDifference>

/** Who sells, as formal papers name it; staff set it. */
export const QuoteSeller = z.strictObject({
  legal_name: text(120, "Enter the legal name."),
  ein: z
    .string()
    .trim()
    .regex(/^\d{2}-\d{7}$/, "Enter an EIN such as 12-3456789.")
    .nullable(),
  address: z.array(text(120, "Leave no line empty.")).min(1).max(6),
  /** Where cheques go. */
  remit_to: z.array(text(120, "Leave no line empty.")).min(1).max(6),
  email: Email,
  phone: optionalText(30),
})
export type QuoteSeller = z.infer<typeof QuoteSeller>

export const QuoteSettings = z.strictObject({
  seller: QuoteSeller,
  valid_days: z.int("Enter whole days.").min(1, "Enter at least 1 day.").max(365, "Enter at most 365 days."),
  /** How far ahead an "order on or after" day may lie. */
  latest_start_days: z.int("Enter whole days.").min(0).max(365, "Enter at most 365 days."),
  /** A paragraph each. */
  terms: z.array(text(500, "Leave no paragraph empty.")).max(12),
})
export type QuoteSettings = z.infer<typeof QuoteSettings>

/** One version as it was offered: immutable. */
export const QuoteVersionView = z.object({
  number: z.int(),
  made_at: z.string(),
  /** Why there is a new version, in words: "Sales tax changed", "Revised by SF-CESS". */
  reason: z.string(),
  /** End of the validity, ISO 8601. */
  valid_until: z.string(),
  order_from: z.string().nullable(),
  message: z.string().nullable(),
  lines: z.array(PricedLine),
  destinations: z.array(DestinationView),
  delivery_name: z.string(),
  totals: CartTotals,
  seller: QuoteSeller,
  terms: z.array(z.string()),
})
export type QuoteVersionView = z.infer<typeof QuoteVersionView>

/** A quote as the holder of its link sees it, and as its PDF and mails say it. */
export const QuoteView = z.object({
  number: z.string(),
  status: QuoteStatus,
  requested_at: z.string(),
  requester: z.object({ name: z.string(), email: z.string() }),
  organization: z.string(),
  bill_to: UsAddress,
  po_number: z.string().nullable(),
  note: z.string().nullable(),
  current: QuoteVersionView,
  /** Earlier versions' numbers and reasons, newest first, and what differs from the one before the current (of a renewal, from the quote that it renews). */
  earlier: z.array(z.object({ number: z.int(), made_at: z.string(), reason: z.string(), total_cents: Cents })),
  differences: z.array(QuoteDifference),
  stock_reserved: z.boolean(),
  approved_by: z.object({ name: z.string(), email: z.string(), at: z.string() }).nullable(),
  events: z.array(QuoteEventView),
  /** Why it cannot be ordered right now, in words; null when it can. */
  why_not_order: z.string().nullable(),
  /** Decks of which fewer are left than quoted. */
  short: z.array(z.object({ variant_id: z.string(), title: z.string(), wanted: z.int(), left: z.int() })),
  order: PlacedOrder.nullable(),
})
export type QuoteView = z.infer<typeof QuoteView>

/** A new quote for the browser that asked for it, with the secret of a link to it. */
export const QuoteReply = z.object({ quote: QuoteView, token: z.string() })
export type QuoteReply = z.infer<typeof QuoteReply>
/** What a split answers: the quote as it is now, and the link to the quote that the rest became; null for "later". */
export const SplitReply = z.object({
  quote: QuoteView,
  rest: z.object({ number: z.string(), token: z.string() }).nullable(),
})
export type SplitReply = z.infer<typeof SplitReply>

export const QuoteSummary = z.object({
  id: z.string(),
  number: z.string(),
  status: QuoteStatus,
  organization: z.string(),
  requester: z.object({ name: z.string(), email: z.string() }),
  requested_at: z.string(),
  valid_until: z.string(),
  total_cents: Cents,
  version: z.int(),
})
export type QuoteSummary = z.infer<typeof QuoteSummary>

/** What staff's page asks for. `text` is found in number, organization, name and e-mail. */
export const ListQuotes = z.strictObject({
  status: QuoteStatus.optional(),
  text: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100, "Ask for at most 100 at once.").default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type ListQuotes = z.infer<typeof ListQuotes>

/** Which version as a PDF; left out: the current one. */
export const QuotePdfQuery = z.strictObject({ version: z.coerce.number().int().min(1).max(9999).optional() })

/** A new version by staff; what is left out stays. `seen_version` guards against two people revising at once. */
export const ReviseQuote = z.strictObject({
  seen_version: z.int().min(1),
  /** Cents for one deck, by variant id. */
  unit_prices: z.record(z.string().min(1).max(60), z.int().min(0).max(10_000_000)).optional(),
  /** Shipping of the whole quote in cents, shared out by what each destination's shipping was. */
  shipping_cents: z.int().min(0).max(100_000_000).optional(),
  valid_until: day.optional(),
  order_from: day.nullable().optional(),
  message: z.string().trim().max(1000, "Keep this under 1000 characters.").nullable().optional(),
  /** Other schools or quantities. */
  sheet: OrderSheet.optional(),
})
export type ReviseQuote = z.infer<typeof ReviseQuote>

/** What staff's acts are guarded by: whoever has another version before their eyes is refused (quote_changed). */
const seenVersion = { seen_version: z.int().min(1) }
export const SendQuote = z.strictObject(seenVersion)
export type SendQuote = z.infer<typeof SendQuote>
export const WithdrawQuote = z.strictObject({ ...seenVersion, reason: text(500, "Say why, for whoever has a link.") })
export type WithdrawQuote = z.infer<typeof WithdrawQuote>
export const ReserveQuote = z.strictObject(seenVersion)
export type ReserveQuote = z.infer<typeof ReserveQuote>
/** A new draft for the same destinations. `same`: at the prices and shipping of the quote that it is made from. */
export const CloneQuote = z.strictObject({ prices: z.enum(["today", "same"], "Choose the prices.") })
export type CloneQuote = z.infer<typeof CloneQuote>

/** Staff's view: every version in full, who holds links, and to whom a mail with it goes. */
export const QuoteForStaff = z.object({
  id: z.string(),
  quote: QuoteView,
  versions: z.array(QuoteVersionView.extend({ differences: z.array(QuoteDifference) })),
  receivers: z.array(z.object({ email: z.string(), role: z.enum(["requester", "approver"]) })),
  links: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      role: z.enum(["requester", "approver"]),
      made_at: z.string(),
      opened_at: z.string().nullable(),
      revoked_at: z.string().nullable(),
    }),
  ),
})
export type QuoteForStaff = z.infer<typeof QuoteForStaff>
