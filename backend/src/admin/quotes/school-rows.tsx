import { PencilSquare, Trash } from "@medusajs/icons"
import { IconButton, Table, Text } from "@medusajs/ui"
import type { FieldFaults } from "../lib/field-faults"
import { TextField } from "../lib/text-field"
import type { TypedSchool } from "./typed-schools"
import type { OfferedDeck } from "./use-sheet-decks"

type Props = {
  schools: TypedSchool[]
  decks: OfferedDeck[]
  faultsOf: (school: TypedSchool) => FieldFaults
  onChange: (school: TypedSchool) => void
  onEdit: (key: string) => void
  /** Absent where the last one would go. */
  onRemove?: (key: string) => void
}

/** A row for each school with a field for each deck. */
export const SchoolRows = ({ schools, decks, ...row }: Props) => (
  <div
    className="border-ui-border-base overflow-x-auto rounded-lg border"
    role="region"
    aria-label="Schools and decks"
    tabIndex={0}
  >
    <Table className="min-w-[38rem]">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>School</Table.HeaderCell>
          {decks.map(({ variant_id, title }) => (
            <Table.HeaderCell key={variant_id} className="max-w-28 py-2 leading-tight whitespace-normal">
              {title}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell>
            <span className="sr-only">Actions</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {schools.map((school) => (
          <SchoolRow key={school.key} school={school} decks={decks} {...row} />
        ))}
      </Table.Body>
    </Table>
  </div>
)

type RowProps = Omit<Props, "schools"> & { school: TypedSchool }

function SchoolRow({ school, decks, faultsOf, onChange, onEdit, onRemove }: RowProps) {
  const { key, ship_to, quantities } = school
  const faults = faultsOf(school)
  const name = ship_to.school.trim() || "New school"
  const address = [ship_to.address_1, ship_to.city, `${ship_to.province} ${ship_to.postal_code}`.trim()]
  const hasFaultyAddress = Object.keys(faults).some((field) => !field.startsWith("quantities"))
  return (
    <Table.Row>
      <Table.Cell className="max-w-64 min-w-40 py-2">
        <Text size="small" weight="plus" className="break-words">
          {name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {address.filter(Boolean).join(", ")}
        </Text>
        {(faults.quantities || hasFaultyAddress) && (
          <Text size="xsmall" className="text-ui-fg-error break-words">
            {faults.quantities ?? "Its address has a fault."}
          </Text>
        )}
      </Table.Cell>
      {decks.map(({ variant_id, title }) => (
        <Table.Cell key={variant_id} className="w-24 py-2 pr-2">
          <TextField
            label={`${title} for ${name}`}
            hideLabel
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
            className="text-right tabular-nums"
            value={quantities[variant_id] ?? ""}
            fault={faults[`quantities.${variant_id}`]}
            onChange={(text) => onChange({ ...school, quantities: { ...quantities, [variant_id]: text } })}
          />
        </Table.Cell>
      ))}
      <Table.Cell className="w-20 py-2 whitespace-nowrap">
        <IconButton
          size="small"
          variant="transparent"
          type="button"
          aria-label={`Edit the address of ${name}`}
          onClick={() => onEdit(key)}
        >
          <PencilSquare />
        </IconButton>
        <IconButton
          size="small"
          variant="transparent"
          type="button"
          aria-label={`Remove ${name}`}
          disabled={!onRemove}
          onClick={() => onRemove?.(key)}
        >
          <Trash />
        </IconButton>
      </Table.Cell>
    </Table.Row>
  )
}
