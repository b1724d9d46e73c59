import { Container, Skeleton } from "@medusajs/ui"
import { ProblemText } from "../lib/problem-text"
import { QuoteDestinations } from "./quote-destinations"
import { QuoteFacts } from "./quote-facts"
import { QuoteHead } from "./quote-head"
import { QuoteLines } from "./quote-lines"
import { QuoteLinks } from "./quote-links"
import { QuoteLog } from "./quote-log"
import { QuoteVersions } from "./quote-versions"
import { useQuote } from "./use-quote"

/** One quote: what is offered, how it came about, who can open it, and what staff can do with it. */
export function QuotePage({ id }: { id: string }) {
  const { data, isPending, error } = useQuote(id)
  return (
    <div className="flex flex-col gap-y-3">
      {isPending && <Skeleton className="h-64 w-full" />}
      {error && (
        <Container>
          <ProblemText error={error} />
        </Container>
      )}
      {data && (
        <>
          <QuoteHead shown={data} />
          <QuoteFacts quote={data.quote} />
          <QuoteLines version={data.quote.current} />
          <QuoteDestinations version={data.quote.current} />
          <QuoteVersions shown={data} />
          <QuoteLinks shown={data} />
          <QuoteLog events={data.quote.events} />
        </>
      )}
    </div>
  )
}
