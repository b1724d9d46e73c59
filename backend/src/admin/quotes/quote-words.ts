import type { QuoteEventView, QuoteStatus } from "../../contracts/quote"

/** What staff call each status. */
export const STATUS_NAMES: Record<QuoteStatus, string> = {
  draft: "Draft",
  open: "Waits for an answer",
  change_requested: "Change asked for",
  approved: "Approved",
  ordered: "Ordered",
  declined: "Declined",
  expired: "Expired",
  withdrawn: "Withdrawn",
}

export const STATUS_COLORS = {
  draft: "grey",
  open: "blue",
  change_requested: "orange",
  approved: "green",
  ordered: "green",
  declined: "red",
  expired: "grey",
  withdrawn: "grey",
} as const

/** What happened, in the words of its log. */
export const ACT_NAMES: Record<QuoteEventView["kind"], string> = {
  requested: "Asked for",
  sent: "Sent",
  viewed: "Looked at",
  revised: "Revised",
  approved: "Approved",
  declined: "Declined",
  change_requested: "Change asked for",
  po_left: "PO number left",
  forwarded: "Forwarded",
  split: "Split",
  waits_for_stock: "Waits for stock",
  reserved: "Stock reserved",
  released: "Stock given back",
  reminded: "Reminded",
  withdrawn: "Withdrawn",
  expired: "Expired",
  ordered: "Ordered",
  cloned: "Made from another",
}

const ENDED: readonly QuoteStatus[] = ["ordered", "withdrawn"]
const LIVE: readonly QuoteStatus[] = ["draft", "open", "change_requested", "approved"]

/** What staff may do with a quote as it stands; the server decides in the end. */
export const canBe = (status: QuoteStatus) => ({
  revised: !ENDED.includes(status),
  sent: LIVE.includes(status),
  withdrawn: !ENDED.includes(status),
  reserved: LIVE.includes(status),
})
