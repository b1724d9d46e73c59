import { US_STATES } from "@sf-cess/backend/contracts"
import type { CellFaults, CellName, DraftRow } from "@sf-cess/backend/order-sheet"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import { cellText } from "./columns"

/** How a field writes: each key at once, and one step to undo when one is done. */
export type CellEdit = { type: (cell: CellName, text: string) => void; end: () => void }

export const cellId = (row: string, cell: CellName) => `${row}-${cell}`

type Props = {
  cell: CellName
  label: string
  optional?: boolean
  row: DraftRow
  faults: CellFaults | undefined
  edit: CellEdit
}

/** One cell of the sheet as a field with its label, for the phone's list. */
export function SheetField({ cell, label, optional, row, faults, edit }: Props) {
  const id = cellId(row.id, cell)
  const error = faults?.[cell]
  const control = {
    id,
    value: cellText(row, cell),
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error ? `${id}-error` : undefined,
    className: controlClasses,
    onBlur: edit.end,
  }
  return (
    <FieldFrame {...{ id, label, optional, error }}>
      {cell === "province" ? (
        <select {...control} onChange={(event) => edit.type(cell, event.target.value)}>
          <option value="">Choose a state</option>
          {Object.entries(US_STATES).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          {...KEYBOARDS[cell]}
          autoComplete="off"
          onChange={(event) => edit.type(cell, event.target.value)}
        />
      )}
    </FieldFrame>
  )
}

const KEYBOARDS: Partial<Record<CellName, { inputMode: "numeric" | "tel" | "email" }>> = {
  postal_code: { inputMode: "numeric" },
  phone: { inputMode: "tel" },
  email: { inputMode: "email" },
}
