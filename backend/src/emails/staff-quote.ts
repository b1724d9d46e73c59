import type { QuoteEventView, QuoteView } from "../contracts/quote"
import { formatMoney } from "../formats/format-money"
import type { EmailContent } from "./email-content"
import { ACT_WORDS, quoteFacts, quoteFigures, writtenBy } from "./quote-blocks"

/** To the staff: what happened to a quote, above all what waits for them. */
export function staffQuoteEmail(quote: QuoteView, event: QuoteEventView, admin_url: string): EmailContent {
  const who = event.name ?? quote.requester.name
  const total = formatMoney(quote.current.totals.total_cents)
  return {
    subject: `Quote ${quote.number}, ${total}: ${quote.organization} ${ACT_WORDS[event.kind]}`,
    preview: `${who} ${ACT_WORDS[event.kind]}`,
    heading: `Quote ${quote.number}`,
    blocks: [
      {
        kind: "paragraph",
        text: `${who} of ${quote.organization} ${ACT_WORDS[event.kind]}, version ${event.version} for ${formatMoney(event.total_cents)}.`,
      },
      ...writtenBy(who, event.note),
      ...(event.kind === "change_requested"
        ? [{ kind: "paragraph" as const, text: "It waits for you: revise it in the admin and send it." }]
        : []),
      quoteFigures(quote),
      quoteFacts(quote),
      { kind: "action", label: "Open in the admin", url: admin_url },
    ],
    footer: ["Sent by the shop to its staff."],
  }
}
