import { Container, Table } from "@medusajs/ui"
import { Fragment } from "react"
import type { QuoteVersionView } from "../../contracts/quote"
import { formatMoney } from "../../formats/format-money"
import { SectionHeading } from "../lib/section-heading"

/** What is offered, and its sums. */
export function QuoteLines({ version: { lines, totals } }: { version: QuoteVersionView }) {
  const sums: [string, number][] = [
    ["Subtotal", totals.subtotal_cents],
    ["Shipping", totals.shipping_cents ?? 0],
    ["Sales tax", totals.tax_cents ?? 0],
    ["Total", totals.total_cents],
  ]
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title="Decks"
        about="Locked until the last day of the quote; sales tax is that of the order's day."
      />
      <div className="overflow-x-auto" role="region" aria-label="Decks of this quote" tabIndex={0}>
        <Table className="min-w-[32rem]">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Deck</Table.HeaderCell>
              {["Quantity", "Each", "Amount"].map((heading) => (
                <Table.HeaderCell key={heading} className="text-right">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {lines.map(({ variant_id, title, quantity, unit_price_cents, subtotal_cents }) => (
              <Table.Row key={variant_id}>
                <Table.Cell>{title}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{quantity}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{formatMoney(unit_price_cents)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{formatMoney(subtotal_cents)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <dl className="ml-auto grid max-w-80 grid-cols-[1fr_auto] gap-x-6 gap-y-1 px-6 py-4">
        {sums.map(([name, cents]) => (
          <Fragment key={name}>
            <dt className={styleOf(name)}>{name}</dt>
            <dd className={`${styleOf(name)} text-right tabular-nums`}>{formatMoney(cents)}</dd>
          </Fragment>
        ))}
      </dl>
    </Container>
  )
}

const styleOf = (name: string) => (name === "Total" ? "txt-compact-small-plus" : "txt-compact-small text-ui-fg-subtle")
