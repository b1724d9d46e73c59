import type { QuoteEventView, QuoteStatus } from "../../contracts/quote"
import type {
  ApproveQuote,
  AskQuoteChange,
  DeclineQuote,
  ForwardQuote,
  LeavePoNumber,
} from "../../contracts/quote-request"
import { formatDay } from "../../formats/format-day"
import { assertQuoteCanBecome, assertQuoteIsLive } from "../../modules/quote/quote-status"
import { ShopRefusal } from "../../refusal"
import type { QuoteChanges } from "./steps/update-quote-step"
import { daysToOrderEnd } from "./validity"

export type QuoteAct =
  | ({ kind: "approved" } & ApproveQuote)
  | ({ kind: "declined" } & DeclineQuote)
  | ({ kind: "change_requested" } & AskQuoteChange)
  | ({ kind: "po_left" } & LeavePoNumber)
  | ({ kind: "forwarded" } & ForwardQuote)

/** How a quote stands when somebody acts on it; `status` is the one that counts at this moment. */
export type ActedOn = {
  status: QuoteStatus
  order_from: string | null
  valid_until: Date
  approved_by_name: string | null
  approved_by_email: string | null
}

export type ActPlan = {
  /** False when the same person has done the same already: then nothing is to be done. */
  is_new: boolean
  kind: QuoteEventView["kind"]
  changes: Omit<QuoteChanges, "id">
  note: string | null
  /** A change of mind voids a payment that has been begun. */
  gives_up_payment: boolean
  tells_staff: boolean
}

const NOBODY = { approved_by_name: null, approved_by_email: null, approved_at: null }

/**
 * What an act does to a quote; the version that was seen has been checked before.
 * @throws ShopRefusal quote_closed (409) saying why it cannot be done
 */
export function planAct(act: QuoteAct, quote: ActedOn, now: Date): ActPlan {
  const plan = { is_new: true, kind: act.kind, changes: {}, note: null, gives_up_payment: false, tells_staff: true }
  switch (act.kind) {
    case "approved":
      return planApproval(act, quote, now, plan)
    case "declined":
    case "change_requested":
      assertQuoteCanBecome(act.kind, quote.status)
      return { ...plan, changes: { status: act.kind, ...NOBODY }, note: act.note || null, gives_up_payment: true }
    case "po_left":
      assertQuoteIsLive(quote.status)
      return { ...plan, changes: { po_number: act.po_number }, note: act.po_number }
    case "forwarded":
      assertQuoteIsLive(quote.status)
      return { ...plan, note: [`To ${act.to_email}`, act.note].filter(Boolean).join(": "), tells_staff: false }
  }
}

/** An approver may set the first day to order on; the validity then reaches as far as for one that was offered so. */
function planApproval(
  { name, email, po_number, order_from }: ApproveQuote,
  quote: ActedOn,
  now: Date,
  plan: ActPlan,
): ActPlan {
  if (quote.status === "approved") {
    if (quote.approved_by_email === email) return { ...plan, is_new: false }
    throw new ShopRefusal(409, "quote_closed", `${quote.approved_by_name} has approved this quote already.`)
  }
  assertQuoteCanBecome("approved", quote.status)
  const later = order_from && order_from !== quote.order_from ? order_from : null
  const ends = later ? daysToOrderEnd(later) : quote.valid_until
  return {
    ...plan,
    changes: {
      status: "approved",
      approved_by_name: name,
      approved_by_email: email,
      approved_at: now.toISOString(),
      ...(po_number && { po_number }),
      ...(later && {
        order_from: later,
        valid_until: (ends > quote.valid_until ? ends : quote.valid_until).toISOString(),
      }),
    },
    note:
      [po_number && `PO number ${po_number}`, later && `Order on or after ${formatDay(later)}`]
        .filter(Boolean)
        .join(". ") || null,
  }
}
