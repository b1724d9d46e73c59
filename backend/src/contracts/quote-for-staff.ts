import * as z from "zod"
import { Cents } from "./money"
import { OrderSheet } from "./order-sheet"
import { QuoteDifference, QuoteStatus, QuoteVersionView, QuoteView } from "./quote"
import { Day, text } from "./text"

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
  valid_until: Day.optional(),
  order_from: Day.nullable().optional(),
  message: z.string().trim().max(1000, "Keep this under 1000 characters.").nullable().optional(),
  /** Other schools or quantities. */
  sheet: OrderSheet.optional(),
})
export type ReviseQuote = z.infer<typeof ReviseQuote>

/** What a revision would come to, before it is made. */
export const RevisionPreview = z.object({
  total_cents: Cents,
  /** What it changes about the current version. */
  differences: z.array(QuoteDifference),
  /** It needs more of a deck than is reserved for the quote, whose reservation would end. */
  ends_reservation: z.boolean(),
})
export type RevisionPreview = z.infer<typeof RevisionPreview>

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
