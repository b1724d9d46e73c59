import { Container, Heading, Text } from "@medusajs/ui"
import type { QuoteDifference } from "../../contracts/quote"
import type { QuoteForStaff } from "../../contracts/quote-for-staff"
import { formatMoney } from "../../formats/format-money"
import { formatMoment } from "../lib/format-moment"
import { SectionHeading } from "../lib/section-heading"
import { quotePdfUrl } from "./quote-pdf-url"

/** Sums, days and message come first; the schools after them may be hundreds. */
const SHOWN_AT_ONCE = 12

/** Every version, the newest first, with what it changed. */
export const QuoteVersions = ({ shown: { id, versions } }: { shown: QuoteForStaff }) => (
  <Container className="divide-y p-0">
    <SectionHeading title="Versions" about="Only the newest can be approved and ordered." />
    <ol className="divide-y">
      {versions.map(({ number, made_at, reason, totals, differences }) => (
        <li key={number} className="flex flex-col gap-y-2 px-6 py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Heading level="h3">
              Version {number}, {formatMoney(totals.total_cents)}
            </Heading>
            <a className="text-ui-fg-interactive-hover txt-small" href={quotePdfUrl(id, number)}>
              PDF of version {number}
            </a>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {reason}, {formatMoment(made_at)}
          </Text>
          <Differences differences={differences.slice(0, SHOWN_AT_ONCE)} />
          {differences.length > SHOWN_AT_ONCE && (
            <details>
              <summary className="txt-small text-ui-fg-interactive cursor-pointer">
                And {differences.length - SHOWN_AT_ONCE} more
              </summary>
              <Differences differences={differences.slice(SHOWN_AT_ONCE)} />
            </details>
          )}
        </li>
      ))}
    </ol>
  </Container>
)

const Differences = ({ differences }: { differences: QuoteDifference[] }) =>
  differences.length > 0 && (
    <ul className="list-disc pl-5">
      {differences.map(({ what, before, after }, index) => (
        <li key={index} className="txt-small break-words">
          {what}: {before === null ? `new: ${after}` : after === null ? `no longer: ${before}` : `${before} → ${after}`}
        </li>
      ))}
    </ul>
  )
