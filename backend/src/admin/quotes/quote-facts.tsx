import { Container, Text } from "@medusajs/ui"
import type { QuoteView } from "../../contracts/quote"
import { addressLines } from "../../formats/address-lines"
import { formatDate } from "../../formats/format-date"
import { formatDay } from "../../formats/format-day"
import { SectionHeading } from "../lib/section-heading"

/** Who asked for it, who pays, until when it holds. */
export function QuoteFacts({ quote }: { quote: QuoteView }) {
  const { requester, organization, bill_to, po_number, note, approved_by, current, requested_at } = quote
  const facts: [string, string[]][] = [
    ["Asked for by", [requester.name, requester.email, organization, formatDate(requested_at)]],
    ["Bill to", addressLines(bill_to)],
    ["Valid until", [formatDate(current.valid_until)]],
    ["Order on or after", current.order_from ? [formatDay(current.order_from)] : []],
    ["PO number", po_number ? [po_number] : []],
    ["Their note", note ? [note] : []],
    ["Our message", current.message ? [current.message] : []],
    ["Approved by", approved_by ? [approved_by.name, approved_by.email, formatDate(approved_by.at)] : []],
    ["Stock", [quote.stock_reserved ? "Reserved for this quote" : "Not reserved"]],
  ]
  return (
    <Container className="divide-y p-0">
      <SectionHeading title="Facts" about="As they stand on the quote." />
      <dl className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3">
        {facts
          .filter(([, lines]) => lines.length > 0)
          .map(([name, lines]) => (
            <div key={name} className="min-w-0">
              <Text size="small" weight="plus" asChild>
                <dt>{name}</dt>
              </Text>
              {lines.map((line) => (
                <Text key={line} size="small" className="text-ui-fg-subtle break-words" asChild>
                  <dd>{line}</dd>
                </Text>
              ))}
            </div>
          ))}
      </dl>
    </Container>
  )
}
