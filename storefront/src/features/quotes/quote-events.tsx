import type { QuoteEventView } from "@sf-cess/backend/contracts"
import { formatCents } from "@/lib/money"
import { eventWords, momentDay } from "./quote-words"

/** What happened to the quote, the latest first, each with what was seen then. */
export function QuoteEvents({ events }: { events: readonly QuoteEventView[] }) {
  return (
    <section aria-labelledby="events" className="print:hidden">
      <h2 id="events" className="text-h3">
        What happened so far
      </h2>
      <ol className="mt-2 divide-y divide-line">
        {events.toReversed().map((event) => (
          <li key={`${event.at} ${event.kind}`} className="py-2">
            {eventWords(event)}
            <span className="text-small text-muted">
              {" "}
              · <time dateTime={event.at}>{momentDay(event.at)}</time>, version {event.version},{" "}
              {formatCents(event.total_cents)}
            </span>
            {event.note && (
              <span className="block measure text-small whitespace-pre-line text-muted">“{event.note}”</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
