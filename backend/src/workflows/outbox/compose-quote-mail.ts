import type { MedusaContainer } from "@medusajs/framework/types"
import { staffEmail } from "../../config/seller"
import { adminUrl, quoteUrl } from "../../config/shop-links"
import { type QuoteStatus } from "../../contracts/quote"
import { renderQuote } from "../../documents/render-quote"
import { quoteLinkEmail } from "../../emails/quote-link"
import { quoteNewsEmail } from "../../emails/quote-news"
import { staffQuoteEmail } from "../../emails/staff-quote"
import { QUOTE_MODULE } from "../../modules/quote"
import type { Message } from "../../modules/outbox/message-kinds"
import type { QuoteModuleService } from "../../modules/quote/service"
import { eventView, getQuoteView } from "../quote/get-quote-view"
import type { NewQuoteLink } from "../quote/make-quote-link"
import type { ComposedMail, NothingToSend } from "./compose-mail"

export type QuoteMessage = Extract<Message, { kind: "quote-link" | "quote-news" | "staff-quote" }>
/** Makes the secret of a link, or stands in for it. */
export type NewLink = (link: NewQuoteLink) => Promise<string>

type LinkMessage = Extract<QuoteMessage, { kind: "quote-link" }>
type EventMessage = Exclude<QuoteMessage, LinkMessage>

/** A mail about a quote. Each goes to one person alone, with a link of their own; nobody else's stands in it. */
export async function composeQuoteMail(
  container: MedusaContainer,
  message: QuoteMessage,
  newLink: NewLink,
): Promise<ComposedMail | NothingToSend> {
  const { quote_id } = message.payload
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [found] = await quotes.listQuotes({ id: quote_id }, { take: 1 })
  if (!found) return { nothing: "There is no such quote." }
  return message.kind === "quote-link"
    ? await linkMail(container, message, newLink)
    : await eventMail(container, message, newLink)
}

/** What is not said any more once a quote has come to an end. */
const REMINDERS: readonly LinkMessage["payload"]["why"][] = ["expiring", "orderable", "stock-is-there"]
const CLOSED: readonly QuoteStatus[] = ["ordered", "declined", "expired", "withdrawn"]

async function linkMail(
  container: MedusaContainer,
  { payload: { quote_id, email, role, why, from } }: LinkMessage,
  newLink: NewLink,
): Promise<ComposedMail | NothingToSend> {
  const quote = await getQuoteView(container, quote_id)
  if (quote.status === "draft" || quote.status === "withdrawn") return { nothing: `The quote is ${quote.status}.` }
  if (REMINDERS.includes(why) && CLOSED.includes(quote.status)) return { nothing: `The quote is ${quote.status}.` }
  const url = quoteUrl(await newLink({ quote_id, email, role }))
  return {
    to: email,
    content: quoteLinkEmail(quote, { role, why, from }, url),
    attachments: async () => [
      {
        filename: `quote-${quote.number}-version-${quote.current.number}.pdf`,
        content_type: "application/pdf",
        content: (await renderQuote(quote)).toString("base64"),
      },
    ],
  }
}

async function eventMail(
  container: MedusaContainer,
  { kind, payload: { quote_id, event_id } }: EventMessage,
  newLink: NewLink,
): Promise<ComposedMail | NothingToSend> {
  const quotes = container.resolve<QuoteModuleService>(QUOTE_MODULE)
  const [event] = await quotes.listQuoteEvents({ id: event_id, quote_id }, { take: 1 })
  if (!event) return { nothing: "There is no such event." }
  const quote = await getQuoteView(container, quote_id)
  if (kind === "staff-quote")
    return { to: staffEmail(), content: staffQuoteEmail(quote, eventView(event), adminUrl(`/quotes/${quote_id}`)) }
  const { email } = quote.requester
  const url = quoteUrl(await newLink({ quote_id, email, role: "requester" }))
  return { to: email, content: quoteNewsEmail(quote, eventView(event), url) }
}
