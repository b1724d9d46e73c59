import { shopDay, type QuoteEventView, type QuoteStatus, type QuoteView } from "@sf-cess/backend/contracts"

const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" })

/** A day, YYYY-MM-DD, in words. */
export const dayInWords = (date: string) => day.format(new Date(`${date}T00:00:00Z`))

/** The shop's day at a moment (ISO 8601), in words. */
export const momentDay = (moment: string) => dayInWords(shopDay(new Date(moment)))

type Words = { title: string; text: string }
type Standing = Pick<QuoteView, "status" | "requester" | "approved_by" | "why_not_order"> & {
  current: Pick<QuoteView["current"], "valid_until">
}

/** Where a quote stands, in its reader's words. */
export function statusWords({ status, current, requester, approved_by, why_not_order }: Standing): Words {
  switch (status) {
    case "open":
      return {
        title: "Ready to approve",
        text: [`Valid until ${momentDay(current.valid_until)}.`, why_not_order].filter(Boolean).join(" "),
      }
    case "draft":
      return { title: "Draft of a quote", text: "It was not sent yet." }
    case "change_requested":
      return { title: "A change was asked for", text: `The revised quote goes to ${requester.email} by mail.` }
    case "approved":
      return {
        title: "Approved",
        text: why_not_order ?? `Approved by ${approved_by?.name ?? "the school"}. It can be paid and ordered now.`,
      }
    case "ordered":
      return { title: "Ordered", text: "This quote became an order." }
    case "declined":
      return { title: "Declined", text: "It was declined, and cannot be ordered." }
    case "expired":
      return { title: "Expired", text: `It was valid until ${momentDay(current.valid_until)}, and cannot be ordered.` }
    case "withdrawn":
      return { title: "Withdrawn", text: "The seller has taken it back, and it cannot be ordered." }
  }
}

/** These offer a fresh quote instead. */
export const isClosed = (status: QuoteStatus) => ["declined", "expired", "withdrawn"].includes(status)

const EVENTS: Record<QuoteEventView["kind"], string> = {
  requested: "asked for it",
  sent: "sent it",
  viewed: "opened it",
  revised: "revised it",
  approved: "approved it",
  declined: "declined it",
  change_requested: "asked for a change",
  po_left: "left a PO number",
  forwarded: "forwarded it",
  split: "chose to order what is there now",
  waits_for_stock: "chose to wait for all of it",
  reserved: "reserved the decks",
  released: "let go of the reserved decks",
  reminded: "sent a reminder",
  withdrawn: "took it back",
  expired: "ended its validity",
  ordered: "ordered it",
  cloned: "made a new one of it",
}

/** Who did what. What nobody's name stands at was done by the shop. */
export const eventWords = ({ kind, name }: QuoteEventView) => `${name ?? "SF-CESS"} ${EVENTS[kind]}`
