import { Table, Text } from "@medusajs/ui"
import { ClipboardEvent, KeyboardEvent } from "react"
import { ShippingDestination } from "../../contracts/order-shipping"
import { TextField } from "../lib/text-field"
import { fillDown, isColumn } from "./fill-down"
import { packingSlipsUrl } from "./packing-slips-url"
import { SchoolState } from "./school-state"

type Props = {
  orderId: string
  destinations: ShippingDestination[]
  /** Tracking numbers by destination id, as they stand in the fields. */
  numbers: Record<string, string>
  onChange: (numbers: Record<string, string>) => void
}

const HEADINGS = ["School", "Decks", "State", "Tracking number"]

/** A row for each school; whose package is made and has not left takes a tracking number. */
export function SchoolsTable({ orderId, destinations, numbers, onChange }: Props) {
  const open = destinations.filter(isOpen).map(({ id }) => id)
  const paste = (id: string) => (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text")
    if (!isColumn(pasted)) return
    event.preventDefault()
    onChange({ ...numbers, ...fillDown(open, id, pasted) })
  }
  return (
    <div className="max-h-[36rem] overflow-auto" role="region" aria-label="Schools of this order" tabIndex={0}>
      <Table className="min-w-[34rem]">
        <Table.Header>
          <Table.Row>
            {HEADINGS.map((heading) => (
              <Table.HeaderCell key={heading}>{heading}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {destinations.map((destination) => (
            <Table.Row key={destination.id}>
              <Table.Cell className="max-w-52 min-w-36 py-2">
                <Text size="small" weight="plus" className="break-words">
                  {destination.ship_to.school}
                </Text>
                <Text size="small" className="text-ui-fg-subtle break-words">
                  {destination.ship_to.city}, {destination.ship_to.province}
                </Text>
              </Table.Cell>
              <Table.Cell className="py-2">
                {destination.items.map(({ sku, title, quantity }) => (
                  <Text key={sku} size="small">
                    {quantity} × {title}
                  </Text>
                ))}
                <a
                  className="text-ui-fg-interactive-hover"
                  href={packingSlipsUrl(orderId, destination.id)}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={`${boxes(destination.sums.boxes)}: packing slip for ${destination.ship_to.school}`}
                >
                  {boxes(destination.sums.boxes)}
                </a>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <SchoolState {...destination} />
              </Table.Cell>
              <Table.Cell className="min-w-40 py-2">
                {isOpen(destination) ? (
                  <TextField
                    label={`Tracking number for ${destination.ship_to.school}`}
                    hideLabel
                    autoComplete="off"
                    spellCheck={false}
                    maxLength={60}
                    value={numbers[destination.id] ?? ""}
                    onChange={(text) => onChange({ ...numbers, [destination.id]: text })}
                    onPaste={paste(destination.id)}
                    onKeyDown={toNextField}
                  />
                ) : (
                  <Tracking {...destination} />
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const boxes = (count: number) => (count === 1 ? "1 box" : `${count} boxes`)

export const isOpen = ({ fulfillment_id, shipped_at, stage }: ShippingDestination): boolean =>
  fulfillment_id !== null && shipped_at === null && stage === "received"

/** A scanner ends each number with Enter, and the next one belongs into the next field. */
function toNextField(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== "Enter") return
  event.preventDefault()
  const fields = Array.from(event.currentTarget.closest("table")?.querySelectorAll("input") ?? [])
  fields[fields.indexOf(event.currentTarget) + 1]?.focus()
}

const Tracking = ({ tracking }: ShippingDestination) =>
  tracking.map(({ number, url }) =>
    url ? (
      <a key={number} className="text-ui-fg-interactive-hover" href={url} target="_blank" rel="noreferrer">
        {number}
      </a>
    ) : (
      <span key={number}>{number}</span>
    ),
  )
