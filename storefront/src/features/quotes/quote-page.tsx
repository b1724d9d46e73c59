import { notFound } from "next/navigation"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { PrintButton } from "@/ui/print-button"
import { ForgetRequest } from "./kept-request"
import { LoadPage } from "./load-page"
import { getQuote } from "./queries"
import { QuoteActs } from "./quote-acts"
import { QuoteDestinations } from "./quote-destinations"
import { QuoteDifferences } from "./quote-differences"
import { QuoteEvents } from "./quote-events"
import { QuoteFacts } from "./quote-facts"
import { QuoteLines } from "./quote-lines"
import { statusWords } from "./quote-words"

type Props = {
  token: string
  /** What was just done, as the word in the address says it. */
  done?: string
  /** Secret of the quote that the rest became, after a split. */
  rest?: string
}

/** What an act came to, by the word in the address after it. */
const DONE: Record<string, string> = {
  approved: "Thank you: the quote is approved.",
  pay: "Thank you: the quote is approved. The page for the card opens now.",
  declined: "The quote is declined.",
  asked: "Your wish is with us. The revised quote comes by mail.",
  po: "The PO number is noted.",
  forwarded: "The quote is on its way by mail.",
  later: "We will write as soon as all decks are there.",
  part: "This quote is for what is there now. The rest became a quote of its own, at the same prices.",
}

/** What comes after a request, by whether its approver was named with it. */
const REQUESTED: Record<string, string> = {
  requested: "Next, whoever approves does so on this page: forward it below, or keep its address.",
  "handed-on": "A mail with a link of their own goes to whoever approves.",
}

/** A quote behind its secret link: what is offered, where it stands, and what its reader may do about it. */
export async function QuotePage({ token, done, rest }: Props) {
  const quote = await getQuote(token)
  if (!quote) notFound()
  const { title, text } = statusWords(quote)
  const next = done && REQUESTED[done]
  const said = next
    ? `The quote is made. It goes to ${quote.requester.email} by mail, with its PDF. ${next}`
    : done && DONE[done]
  const mayPay = quote.status === "approved" && quote.why_not_order === null
  return (
    <div className="page max-w-5xl py-10 print:max-w-none print:p-0">
      <p className="text-muted">
        Quote {quote.number}, version {quote.current.number}, for {quote.organization}
      </p>
      <h1 className="mt-2">{title}</h1>
      {said && (
        <Notice tone="fine" className="mt-6 max-w-2xl">
          <p>{said}</p>
          {rest && (
            <ButtonLink look="text" href={`/quotes/${encodeURIComponent(rest)}`}>
              Open the quote of the rest
            </ButtonLink>
          )}
        </Notice>
      )}
      {next && <ForgetRequest />}
      {done === "pay" && mayPay && <LoadPage href={`/quotes/${token}/pay`} />}
      <p className="mt-4 measure text-lead">{text}</p>
      {quote.order && (
        <p className="mt-5">
          <ButtonLink href={`/orders/${quote.order.token}`}>Order {quote.order.number}</ButtonLink>
        </p>
      )}
      {quote.current.message && (
        <Notice role="note" className="mt-6 max-w-2xl">
          <p className="font-semibold">From the seller</p>
          <p className="whitespace-pre-line">{quote.current.message}</p>
        </Notice>
      )}
      <QuoteDifferences quote={quote} />
      <div className="mt-10 grid gap-x-14 gap-y-10 min-[900px]:grid-cols-[minmax(0,1fr)_21rem] min-[900px]:grid-rows-[auto_1fr] print:block">
        <QuoteLines quote={quote} />
        <div className="space-y-8 min-[900px]:row-span-2 print:mt-8">
          <div className="print:hidden">
            <QuoteActs quote={quote} token={token} />
          </div>
          <p className="flex flex-wrap gap-x-5 print:hidden">
            <a href={`/quotes/${token}/quote.pdf`} className="inline-flex min-h-11 items-center link">
              Download as a PDF
            </a>
            <PrintButton look="text" />
            <a href={`/order-sheet?quote=${token}`} className="inline-flex min-h-11 items-center link">
              Open as a new sheet
            </a>
          </p>
          <QuoteFacts quote={quote} />
        </div>
        <div className="space-y-10 print:mt-8">
          <QuoteDestinations destinations={quote.current.destinations} lines={quote.current.lines} />
          <Terms terms={quote.current.terms} />
          <QuoteEvents events={quote.events} />
        </div>
      </div>
    </div>
  )
}

function Terms({ terms }: { terms: string[] }) {
  if (terms.length === 0) return null
  return (
    <section aria-labelledby="terms">
      <h2 id="terms" className="text-h3">
        Terms
      </h2>
      {terms.map((paragraph) => (
        <p key={paragraph} className="mt-2 measure text-muted">
          {paragraph}
        </p>
      ))}
    </section>
  )
}
