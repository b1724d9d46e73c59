import type { CellName } from "@sf-cess/backend/order-sheet"
import { memo } from "react"
import { cellText, type SheetColumn } from "./columns"
import type { PreviewRow } from "./import-rows"

const ALWAYS: readonly CellName[] = ["school", "address_1", "city", "province", "postal_code"]

type Props = { rows: readonly PreviewRow[]; columns: readonly SheetColumn[] }

/** Every row as it will stand on the sheet, with a mark at each cell that is to be mended. */
export function ImportTable({ rows, columns }: Props) {
  const shown = columns.filter(
    ({ cell }) => ALWAYS.includes(cell) || rows.some(({ row, faults }) => faults[cell] || cellText(row, cell)),
  )
  return (
    <div
      role="region"
      aria-label="All rows of the list"
      tabIndex={0}
      className="relative max-h-96 min-w-0 overflow-auto rounded-control border border-line"
    >
      <table className="w-max min-w-full border-separate border-spacing-0 text-left text-small">
        <thead>
          <tr>
            <th scope="col" className="sticky top-0 border-b border-line bg-sunken px-2 py-2">
              Row
            </th>
            {shown.map(({ cell, heading, variant_id }) => (
              <th
                key={cell}
                scope="col"
                className={`sticky top-0 border-b border-line bg-sunken px-2 py-2 ${variant_id ? "text-right" : ""}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((preview) => (
            <TableRow key={preview.row.id} {...preview} columns={shown} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = PreviewRow & { columns: readonly SheetColumn[] }

const TableRow = memo(function TableRow({ row, line, faults, columns }: RowProps) {
  return (
    <tr>
      <th scope="row" className="border-b border-line px-2 py-1.5 text-right font-normal text-muted">
        {line}
      </th>
      {columns.map(({ cell, variant_id }) => {
        const fault = faults[cell]
        return (
          <td
            key={cell}
            className={`max-w-64 border-b border-line px-2 py-1.5 align-top ${variant_id ? "text-right tabular-nums" : ""} ${fault ? "font-semibold text-danger" : ""}`}
          >
            {fault && <span aria-hidden="true">! </span>}
            {cellText(row, cell) || (fault && "missing")}
            {fault && <span className="sr-only">. {fault}</span>}
          </td>
        )
      })}
    </tr>
  )
})
