import type { QuoteEventView, QuoteView } from "../contracts/quote"
import type { EmailContent } from "./email-content"
import { ACT_WORDS, quoteFacts, quoteFooter, writtenBy } from "./quote-blocks"

/** To the requester, when somebody else did something with the quote. */
export function quoteNewsEmail(quote: QuoteView, event: QuoteEventView, url: string): EmailContent {
  const { subject, text } = words(quote, event)
  return {
    subject,
    preview: text,
    heading: subject,
    blocks: [
      { kind: "paragraph", text },
      ...writtenBy(event.name ?? quote.current.seller.legal_name, event.note),
      { kind: "action", label: "Open the quote", url },
      quoteFacts(quote),
    ],
    footer: quoteFooter(quote),
  }
}

function words({ number, status, current }: QuoteView, { kind, name, email }: QuoteEventView) {
  if (kind === "expired")
    return {
      subject: `Quote ${number} has expired`,
      text: "A fresh one, at today's prices, can be made from its page.",
    }
  const who = name ?? current.seller.legal_name
  const address = email ? ` (${email})` : ""
  const after = kind === "approved" && status === "approved" ? " It can be ordered from its page." : ""
  return { subject: `Quote ${number}: ${who} ${ACT_WORDS[kind]}`, text: `${who}${address} ${ACT_WORDS[kind]}.${after}` }
}
