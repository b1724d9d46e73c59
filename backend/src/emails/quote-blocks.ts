import type { QuoteEventView, QuoteView } from "../contracts/quote"
import { formatDate } from "../formats/format-date"
import { formatDay } from "../formats/format-day"
import { formatMoney } from "../formats/format-money"
import type { EmailBlock } from "./email-content"
import { sellerFooter } from "./order-blocks"

/** Lines and sums of what is quoted. */
export function quoteFigures({ current: { lines, totals } }: QuoteView): EmailBlock {
  const sum = (label: string, cents: number, strong = false) => ({ label, amount: formatMoney(cents), strong })
  return {
    kind: "figures",
    lines: lines.map(({ title, quantity, unit_price_cents, subtotal_cents }) => ({
      title,
      detail: `${quantity} × ${formatMoney(unit_price_cents)}`,
      amount: formatMoney(subtotal_cents),
    })),
    sums: [
      sum("Subtotal", totals.subtotal_cents),
      sum("Shipping", totals.shipping_cents ?? 0),
      sum("Sales tax", totals.tax_cents ?? 0),
      sum("Total", totals.total_cents, true),
    ],
  }
}

/** What identifies a quote, and how long it holds. */
export function quoteFacts({ number, organization, requester, po_number, current }: QuoteView): EmailBlock {
  const fact = (label: string, line: string) => ({ label, lines: [line] })
  const places = current.destinations.length
  return {
    kind: "facts",
    facts: [
      fact("Quote", `${number}, version ${current.number} of ${formatDate(current.made_at)}`),
      fact("For", `${organization}, requested by ${requester.name}`),
      ...(places > 1 ? [fact("Ships to", `${places} destinations; the PDF names them`)] : []),
      ...(po_number ? [fact("PO number", po_number)] : []),
      ...(current.order_from ? [fact("Order on or after", formatDay(current.order_from))] : []),
      fact("Valid until", formatDate(current.valid_until)),
    ],
  }
}

/** What somebody wrote, plainly as theirs. */
export const writtenBy = (name: string, note: string | null): EmailBlock[] =>
  note ? [{ kind: "note", text: `${name} wrote: ${note}` }] : []

export const quoteFooter = ({ current: { seller } }: QuoteView): string[] =>
  sellerFooter({ seller: { name: seller.legal_name, address: seller.address, email: seller.email } })

/** What somebody did with a quote, to be said after their name. */
export const ACT_WORDS: Record<QuoteEventView["kind"], string> = {
  requested: "asked for the quote",
  sent: "sent the quote",
  viewed: "looked at the quote",
  revised: "revised the quote",
  approved: "approved the quote",
  declined: "declined the quote",
  change_requested: "asked for a change of the quote",
  po_left: "left a PO number for the quote",
  forwarded: "forwarded the quote",
  split: "split the quote, to order now what is there",
  waits_for_stock: "waits with the order until all of it is there",
  reserved: "reserved the stock for the quote",
  released: "gave the reserved stock back",
  reminded: "reminded of the quote",
  withdrawn: "withdrew the quote",
  expired: "let the quote expire",
  ordered: "ordered the quote",
  cloned: "made the quote from an earlier one",
}
