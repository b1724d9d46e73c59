import { Container, Text } from "@medusajs/ui"
import type { QuoteEventView } from "../../contracts/quote"
import { formatMoney } from "../../formats/format-money"
import { formatMoment } from "../lib/format-moment"
import { SectionHeading } from "../lib/section-heading"
import { ACT_NAMES } from "./quote-words"

/** All that happened, the newest first, with what was seen then. */
export const QuoteLog = ({ events }: { events: QuoteEventView[] }) => (
  <Container className="divide-y p-0">
    <SectionHeading title="Log" about="Who did what, and which version they had before their eyes." />
    <ol className="divide-y">
      {events.toReversed().map((event, index) => (
        <li key={index} className="px-6 py-3">
          <Text size="small" weight="plus">
            {ACT_NAMES[event.kind]}
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {formatMoment(event.at)}
            {event.name && `, ${event.name}`}
            {event.email && ` (${event.email})`}, version {event.version} for {formatMoney(event.total_cents)}
          </Text>
          {event.note && (
            <Text size="small" className="break-words">
              {event.note}
            </Text>
          )}
        </li>
      ))}
    </ol>
  </Container>
)
