import { Container, Heading, Text } from "@medusajs/ui"
import type { QuoteForStaff } from "../../contracts/quote-for-staff"
import { formatMoney } from "../../formats/format-money"
import { formatMoment } from "../lib/format-moment"
import { SectionHeading } from "../lib/section-heading"
import { quotePdfUrl } from "./quote-pdf-url"
import { VersionDifferences } from "./version-differences"

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
          <VersionDifferences differences={differences} />
        </li>
      ))}
    </ol>
  </Container>
)
