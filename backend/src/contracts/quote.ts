import * as z from "zod"
import { UsAddress } from "./address"
import { CartTotals } from "./cart"
import { PlacedOrder } from "./checkout"
import { DestinationView } from "./destination"
import { Cents } from "./money"
import { PricedLine } from "./order-sheet"
import { QuoteSeller } from "./quote-settings"

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
