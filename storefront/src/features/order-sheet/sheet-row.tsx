"use client"

import type { DestinationSums } from "@sf-cess/backend/contracts"
import type { CellFaults, DraftRow } from "@sf-cess/backend/order-sheet"
import { memo } from "react"
import { formatCents } from "@/lib/money"
import { cellText, type SheetColumn } from "./columns"

type Props = {
  row: DraftRow
  index: number
  columns: readonly SheetColumn[]
  faults: CellFaults | undefined
  sums: DestinationSums | undefined
  /** First and last column that are selected in this row; null when none is. Numbers, so that `memo` can compare them. */
  selectedFrom: number | null
  selectedTo: number | null
  /** The column of the one cell that the keys act on; null when it lies in another row. */
  active: number | null
  /** What is being typed in the active cell; null while it is only looked at. */
  typed: string | null
  onType: (text: string) => void
}

const cellClasses =
  "h-10 max-w-0 truncate border-r border-b border-line px-2 text-left outline-offset-[-2px] focus-visible:outline-2 focus-visible:outline-action aria-selected:bg-sunken"

/** One school. It is drawn anew when it changes, and not when another row does: a sheet has up to 300. */
export const SheetRow = memo(function SheetRow(props: Props) {
  const { row, index, columns, faults, sums, selectedFrom, selectedTo, active, typed, onType } = props
  return (
    <tr aria-rowindex={index + 2}>
      <th
        scope="row"
        className="sticky left-0 z-10 border-r border-b border-line bg-sunken px-2 text-right font-normal text-muted"
      >
        {index + 1}
      </th>
      {columns.map((column, place) => {
        const fault = faults?.[column.cell]
        const isActive = active === place
        const text = cellText(row, column.cell)
        return (
          <td
            key={column.cell}
            role="gridcell"
            data-cell={`${index}:${place}`}
            tabIndex={isActive ? 0 : -1}
            aria-selected={selectedFrom !== null && selectedTo !== null && place >= selectedFrom && place <= selectedTo}
            aria-invalid={fault ? true : undefined}
            aria-label={fault ? `${text || "empty"}. ${fault}` : undefined}
            className={`${cellClasses} ${column.variant_id ? "text-right tabular-nums" : ""} ${fault ? "bg-danger/10 font-semibold text-danger shadow-[inset_0_0_0_2px_var(--color-danger)]" : ""}`}
          >
            {isActive && typed !== null ? (
              <CellEditor column={column} text={typed} row={index} onType={onType} />
            ) : (
              <>
                {fault && <span aria-hidden="true">! </span>}
                {text}
              </>
            )}
          </td>
        )
      })}
      <td role="gridcell" className="border-r border-b border-line px-2 text-right whitespace-nowrap tabular-nums">
        {sums && sums.goods_cents > 0 ? formatCents(sums.goods_cents + sums.shipping_cents + sums.tax_cents) : ""}
      </td>
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
      onChange={(event) => onType(event.target.value)}
      className="-mx-1 w-[calc(100%+0.5rem)] bg-surface px-1 outline-2 outline-action"
    />
  )
}
