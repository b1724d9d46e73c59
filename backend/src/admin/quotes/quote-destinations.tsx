import { Container, Table, Text } from "@medusajs/ui"
import type { DestinationView } from "../../contracts/destination"
import type { QuoteVersionView } from "../../contracts/quote"
import { formatMoney } from "../../formats/format-money"
import { shipToLines } from "../../formats/ship-to-lines"
import { SectionHeading } from "../lib/section-heading"

const HEADINGS = ["Deliver to", "Decks", "Boxes", "Goods", "Shipping", "Tax", "Total"]

/** A row for each school, in a region of its own: there may be three hundred. */
export function QuoteDestinations({ version }: { version: QuoteVersionView }) {
  const { destinations, lines, delivery_name } = version
  const titles = new Map(lines.map(({ variant_id, title }) => [variant_id, title]))
  return (
    <Container className="divide-y p-0">
      <SectionHeading title={`Destinations (${destinations.length})`} about={`By ${delivery_name}.`} />
      <div className="max-h-[36rem] overflow-auto" role="region" aria-label="Destinations of this quote" tabIndex={0}>
        <Table className="min-w-[56rem]">
          <Table.Header>
            <Table.Row>
              {HEADINGS.map((heading, index) => (
                <Table.HeaderCell key={heading} className={index > 1 ? "text-right" : undefined}>
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {destinations.map((destination) => (
              <DestinationRow key={destination.id} destination={destination} titles={titles} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </Container>
  )
}

type RowProps = { destination: DestinationView; titles: ReadonlyMap<string, string> }

function DestinationRow({ destination: { ship_to, quantities, sums }, titles }: RowProps) {
  const [school, ...rest] = shipToLines(ship_to)
  const { goods_cents, shipping_cents, tax_cents } = sums
  const figures = [goods_cents, shipping_cents, tax_cents, goods_cents + shipping_cents + tax_cents]
  return (
    <Table.Row>
      <Table.Cell className="max-w-72 py-2">
        <Text size="small" weight="plus" className="break-words">
          {school}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {rest.join(", ")}
        </Text>
      </Table.Cell>
      <Table.Cell className="min-w-48 py-2">
        {Object.entries(quantities).map(([id, quantity]) => (
          <Text key={id} size="small">
            {quantity} × {titles.get(id) ?? id}
          </Text>
        ))}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">{sums.boxes}</Table.Cell>
      {figures.map((cents, index) => (
        <Table.Cell key={index} className="text-right tabular-nums">
          {formatMoney(cents)}
        </Table.Cell>
      ))}
    </Table.Row>
  )
}
