import type { QuoteView } from "../contracts/quote"
import { formatDate } from "../formats/format-date"
import { formatMoney } from "../formats/format-money"
import type { MessagePayloads } from "../modules/outbox/message-kinds"
import type { EmailBlock, EmailContent } from "./email-content"
import { quoteFacts, quoteFigures, quoteFooter, writtenBy } from "./quote-blocks"

type Reason = Pick<MessagePayloads["quote-link"], "role" | "why" | "from">
type Words = { subject: string; text: string; more?: EmailBlock[] }

/** To the requester or an approver: the quote as a PDF, and a link that is theirs alone. */
export function quoteLinkEmail(quote: QuoteView, reason: Reason, url: string): EmailContent {
  const { subject, text, more = [] } = WORDS[reason.why](quote, reason)
  return {
    subject,
    preview: `${formatMoney(quote.current.totals.total_cents)}, valid until ${formatDate(quote.current.valid_until)}`,
    heading: subject,
    blocks: [
      { kind: "paragraph", text },
      ...more,
      ...(quote.current.message ? writtenBy(quote.current.seller.legal_name, quote.current.message) : []),
      { kind: "action", label: reason.role === "approver" ? "Read and answer the quote" : "Open the quote", url },
      quoteFigures(quote),
      quoteFacts(quote),
      {
        kind: "note",
        text: "The quote is attached as a PDF. The link is yours: whoever has it can read the quote and answer it, so forward the quote from its page rather than this mail.",
      },
    ],
    footer: quoteFooter(quote),
  }
}

const WORDS: Record<Reason["why"], (quote: QuoteView, reason: Reason) => Words> = {
  requested: (quote, { role, from }) =>
    role === "approver" && from
      ? {
          subject: `${from.name} asks for your approval of quote ${quote.number}`,
          text: `${from.name} asked for this quote for ${quote.organization} and named you as the one who approves it.`,
          more: writtenBy(from.name, from.note),
        }
      : {
          subject: `Your quote ${quote.number}`,
          text: "Here is the quote that you asked for. Whoever approves it can do so from its page.",
        },
  sent: (quote) => ({
    subject: `Quote ${quote.number} for ${quote.organization}`,
    text: "Here is our quote. It can be approved, declined or answered from its page.",
  }),
  revised: (quote) => ({
    subject: `Quote ${quote.number} has changed: version ${quote.current.number}`,
    text: "There is a new version of the quote; the ones before it cannot be ordered any more. What is different:",
    more: [{ kind: "facts", facts: changes(quote.differences) }],
  }),
  forwarded: (quote, { from }) => ({
    subject: `${from?.name ?? quote.requester.name} sent you quote ${quote.number}`,
    text: `${from?.name ?? quote.requester.name} forwarded this quote for ${quote.organization} to you. You can read it without an account, and answer it.`,
    more: from ? writtenBy(from.name, from.note) : [],
  }),
  expiring: (quote) => ({
    subject: `Quote ${quote.number} is valid until ${formatDate(quote.current.valid_until)}`,
    text: `After ${formatDate(quote.current.valid_until)} its prices and shipping do not hold any more. ${next(quote)}`,
  }),
  orderable: (quote) => ({
    subject: `Quote ${quote.number} can be ordered now`,
    text: `The day from which this quote can be ordered has come. ${next(quote)}`,
  }),
  "stock-is-there": (quote) => ({
    subject: `The decks of quote ${quote.number} are in stock again`,
    text: "You chose to wait until all of it is there. It is now; the stock is not reserved, so it is best ordered soon.",
  }),
}

const next = ({ status }: QuoteView) =>
  status === "approved" ? "It is approved: anybody with a link can order it by card." : "It waits to be approved."

/** A quote of hundreds of schools may differ in hundreds of lines, of which a mail says the first. */
const MOST_CHANGES = 20

function changes(differences: QuoteView["differences"]) {
  const left = differences.length - MOST_CHANGES
  const said = differences.slice(0, MOST_CHANGES).map(changed)
  return left > 0 ? [...said, { label: "And", lines: [`${left} more, which its page names`] }] : said
}

const changed = ({ what, before, after }: QuoteView["differences"][number]) => ({
  label: what,
  lines: [before === null ? `new: ${after}` : after === null ? `no longer: ${before}` : `${before}, now ${after}`],
})
