import { StatusBadge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { QuoteSummary } from "../../contracts/quote"
import { formatDate } from "../../formats/format-date"
import { formatMoney } from "../../formats/format-money"
import { STATUS_COLORS, STATUS_NAMES } from "./quote-words"

const HEADINGS = ["Quote", "Status", "Organization", "Total", "Valid until", "Asked for"]

/** A row for each quote; its number leads to it. */
export const QuoteTable = ({ quotes }: { quotes: QuoteSummary[] }) => (
  <div className="overflow-x-auto" role="region" aria-label="List of quotes" tabIndex={0}>
    <Table className="min-w-[56rem]">
      <Table.Header>
        <Table.Row>
          {HEADINGS.map((heading) => (
            <Table.HeaderCell key={heading} className={heading === "Total" ? "text-right" : undefined}>
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {quotes.map(
          ({ id, number, status, organization, requester, total_cents, valid_until, requested_at, version }) => (
            <Table.Row key={id}>
              <Table.Cell className="whitespace-nowrap">
                <Link to={`/quotes/${id}`} className="text-ui-fg-interactive-hover txt-compact-small-plus">
                  {number}
                </Link>
                {version > 1 && <span className="text-ui-fg-subtle">, version {version}</span>}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <StatusBadge color={STATUS_COLORS[status]}>{STATUS_NAMES[status]}</StatusBadge>
              </Table.Cell>
              <Table.Cell className="max-w-72 py-2">
                <Text size="small" className="truncate" title={organization}>
                  {organization}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle truncate" title={requester.email}>
                  {requester.name}, {requester.email}
                </Text>
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{formatMoney(total_cents)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{formatDate(valid_until)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{formatDate(requested_at)}</Table.Cell>
            </Table.Row>
          ),
        )}
      </Table.Body>
    </Table>
  </div>
)
