"use client"

import { quantityOf, type CellFaults, type DraftRow } from "@sf-cess/backend/order-sheet"
import { memo } from "react"
import { formatCents } from "@/lib/money"
import { cellText, SHEET_FAULT, type SheetColumn } from "./columns"

type Props = {
  row: DraftRow
  index: number
  columns: readonly SheetColumn[]
  faults: CellFaults | undefined
  /** The row's goods, shipping and tax. A number, so that `memo` can compare it. */
  cents: number
  /** First and last column that are selected in this row; null when none is. */
  selectedFrom: number | null
  selectedTo: number | null
  /** The column of the one cell that the keys act on; null when it lies in another row. */
  active: number | null
  /** What is being typed in the active cell; null while it is only looked at. */
  typed: string | null
  /** For the row of the active cell alone. */
  onType: ((text: string) => void) | null
}

export const edges = "border-r border-b border-line px-2"
/** Which school a row is stays in view, however far right one types. */
export const stuck = "sticky left-12 z-10 bg-surface"

const cellClasses = `h-10 max-w-0 truncate ${edges} text-left outline-offset-[-2px] focus-visible:outline-2 focus-visible:outline-action aria-selected:bg-sunken`

/** One school. It is drawn anew when it changes, and not when another row does: a sheet has up to 300. */
export const SheetRow = memo(function SheetRow(props: Props) {
  const { row, index, columns, faults, cents, selectedFrom, selectedTo, active, typed, onType } = props
  const lastDeck = columns.findLastIndex(({ variant_id }) => variant_id)
  const cells = columns.map((column, place) => {
    const fault = faults?.[column.cell]
    const isActive = active === place
    return (
      <td
        key={column.cell}
        role="gridcell"
        data-cell={`${index}:${place}`}
        tabIndex={isActive ? 0 : -1}
        aria-selected={selectedFrom !== null && selectedTo !== null && place >= selectedFrom && place <= selectedTo}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && isActive ? SHEET_FAULT : undefined}
        className={`${cellClasses} ${place === 0 ? stuck : ""} ${column.variant_id ? "text-right tabular-nums" : ""} ${fault ? "font-semibold text-danger shadow-[inset_0_0_0_2px_var(--color-danger)]" : ""}`}
      >
        {isActive && typed !== null && onType ? (
          <CellEditor column={column} text={typed} row={index} onType={onType} />
        ) : (
          <>
            {fault && <span aria-hidden="true">! </span>}
            {cellText(row, column.cell)}
          </>
        )}
      </td>
    )
  })
  const pieces = Object.values(row.quantities).reduce((sum, typed) => sum + (quantityOf(typed) ?? 0), 0)
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className={`sticky left-0 z-10 bg-sunken text-right font-normal text-muted ${edges}`}>
        {index + 1}
      </th>
      {cells.slice(0, lastDeck + 1)}
      <td role="gridcell" className={`bg-sunken text-right tabular-nums ${edges}`}>
        {pieces > 0 ? pieces : ""}
      </td>
      <td role="gridcell" className={`bg-sunken text-right whitespace-nowrap tabular-nums ${edges}`}>
        {cents > 0 ? formatCents(cents) : ""}
      </td>
      {cells.slice(lastDeck + 1)}
    </tr>
  )
})

type EditorProps = { column: SheetColumn; text: string; row: number; onType: (text: string) => void }

function CellEditor({ column, text, row, onType }: EditorProps) {
  return (
    <input
      autoFocus
      value={text}
      aria-label={`${column.heading}, row ${row + 1}`}
      inputMode={column.variant_id ? "numeric" : undefined}
      autoComplete="off"
      onChange={(event) => onType(event.target.value)}
      className="-mx-1 w-[calc(100%+0.5rem)] bg-surface px-1 text-ink outline-2 outline-action"
    />
  )
}
