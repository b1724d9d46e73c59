import type { QuoteStatus } from "../../contracts/quote"
import { ShopRefusal } from "../../refusal"

/** Which status may follow which. A new version brings a quote back to open, whatever was said to the one before. */
const FOLLOWERS: Record<QuoteStatus, readonly QuoteStatus[]> = {
  draft: ["draft", "open", "withdrawn"],
  open: ["open", "change_requested", "approved", "declined", "expired", "withdrawn"],
  change_requested: ["open", "change_requested", "approved", "declined", "expired", "withdrawn"],
  approved: ["open", "change_requested", "declined", "ordered", "expired", "withdrawn"],
  declined: ["open", "withdrawn"],
  // A card that was being asked when the validity ended may still be authorized, and its order stands.
  expired: ["open", "ordered", "withdrawn"],
  withdrawn: [],
  ordered: [],
}

/** Those that end by themselves when their time is over. */
export const ENDING: readonly QuoteStatus[] = ["open", "change_requested", "approved"]

/** The status that counts at a moment: the job that marks what has expired comes only once an hour. */
export const statusAt = (
  { status, valid_until }: { status: QuoteStatus; valid_until: Date },
  now: Date,
): QuoteStatus => (ENDING.includes(status) && valid_until <= now ? "expired" : status)

/** Why nothing can be done with a quote any more, in words for its buyer; null while something can. */
export const WHY_CLOSED: Record<QuoteStatus, string | null> = {
  draft: "This quote has not been sent yet.",
  open: null,
  change_requested: null,
  approved: null,
  ordered: "This quote has been ordered already.",
  declined: "This quote was declined. A fresh one can be made from it, at today's prices.",
  expired: "This quote has expired. A fresh one can be made from it, at today's prices.",
  withdrawn: "This quote was withdrawn. A fresh one can be made from it, at today's prices.",
}

export const canBecome = (next: QuoteStatus, current: QuoteStatus) => FOLLOWERS[current].includes(next)

/** @throws ShopRefusal quote_closed (409) saying why */
export function assertQuoteCanBecome(next: QuoteStatus, current: QuoteStatus): void {
  if (canBecome(next, current)) return
  throw new ShopRefusal(
    409,
    "quote_closed",
    WHY_CLOSED[current] ?? `A quote that is ${inWords(current)} cannot become ${inWords(next)}.`,
  )
}

/** Whether somebody may still act on it: approve, decline, ask for a change. @throws ShopRefusal quote_closed (409) */
export function assertQuoteIsLive(current: QuoteStatus): void {
  const why = WHY_CLOSED[current]
  if (why !== null) throw new ShopRefusal(409, "quote_closed", why)
}

const inWords = (status: QuoteStatus) => status.replaceAll("_", " ")
