"use client"

import type { CellName, DraftRow } from "@sf-cess/backend/order-sheet"
import { useId } from "react"
import { Button } from "@/ui/button"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import { cellText, type SheetColumn } from "./columns"
import type { PreviewRow, RowChanges } from "./import-rows"

/** More at a time would be a page of its own; the others are marked on the sheet as well. */
const SHOWN = 30

type Props = {
  rows: readonly PreviewRow[]
  columns: readonly SheetColumn[]
  changes: RowChanges
  write: (row: DraftRow, cell: CellName, text: string) => void
  leave: (row: DraftRow, cell: CellName) => void
  onLeaveOut: (id: string) => void
}

/** The cells at fault, each as a field with what is wrong and how to mend it. One that was mended stays where it is. */
export function ImportMends({ rows, columns, changes, write, leave, onLeaveOut }: Props) {
  const touched = rows.filter(({ row, state }) => state === "faulty" || changes[row.id])
  if (touched.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold">To mend</h4>
      <p className="text-small text-muted">Here, or later on the sheet: nothing is dropped.</p>
      <ol className="mt-3 divide-y divide-line border-y border-line">
        {touched.slice(0, SHOWN).map((preview) => (
          <li key={preview.row.id} className="py-4">
            <MendRow
              {...{ preview, columns, write, leave }}
              changed={changes[preview.row.id] ?? {}}
              onLeaveOut={onLeaveOut}
            />
          </li>
        ))}
      </ol>
      {touched.length > SHOWN && (
        <p className="mt-2 text-muted">And {touched.length - SHOWN} more rows, which you can mend on the sheet.</p>
      )}
    </div>
  )
}

type RowProps = Pick<Props, "columns" | "write" | "leave" | "onLeaveOut"> & {
  preview: PreviewRow
  changed: RowChanges[string]
}

function MendRow({ preview: { row, line, faults }, columns, changed, write, leave, onLeaveOut }: RowProps) {
  const id = useId()
  const name = row.school || "a school without a name"
  return (
    <div role="group" aria-labelledby={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p id={id}>
          <strong>{name}</strong> <span className="text-muted">(row {line})</span>
        </p>
        <Button look="text" onClick={() => onLeaveOut(row.id)}>
          Leave {name} out
        </Button>
      </div>
      <div className="mt-2 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {columns
          .filter(({ cell }) => faults[cell] || changed[cell] !== undefined)
          .map(({ cell, heading }) => {
            const field = `${id}-${cell}`
            const fault = faults[cell]
            return (
              <FieldFrame key={cell} id={field} label={heading} error={fault}>
                <input
                  id={field}
                  value={cellText(row, cell)}
                  aria-invalid={fault ? true : undefined}
                  aria-describedby={fault ? `${field}-error` : undefined}
                  onChange={(event) => write(row, cell, event.target.value)}
                  onBlur={() => leave(row, cell)}
                  className={controlClasses}
                />
                {!fault && (
                  <p className="mt-1.5 text-small font-semibold text-fine">
                    <span aria-hidden="true">✓ </span>Mended
                  </p>
                )}
              </FieldFrame>
            )
          })}
      </div>
    </div>
  )
}
