"use client"

import type { CellName, ReadColumn } from "@sf-cess/backend/order-sheet"
import { useId } from "react"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import type { SheetColumn } from "./columns"

type Props = {
  columns: readonly ReadColumn[]
  /** What a column can be. */
  fields: readonly SheetColumn[]
  onColumns: (means: readonly (CellName | null)[]) => void
}

/** Each column of the list with what it was taken for, which the buyer can set right; first those that nobody could tell. */
export function ImportColumns({ columns, fields, onColumns }: Props) {
  // What a column was taken for is given up where the buyer says that another column is it.
  const choose = (at: number, name: CellName | null) =>
    onColumns(columns.map(({ means }, index) => (index === at ? name : means === name ? null : means)))
  const filled = columns.map((column, at) => ({ ...column, at })).filter(({ heading, sample }) => heading || sample)
  const unknown = filled.filter(({ means }) => means === null)
  const known = filled.filter(({ means }) => means !== null)
  const choices = (of: typeof filled) => (
    <div className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {of.map((column) => (
        <ColumnChoice key={column.at} {...{ column, fields }} onChoose={(name) => choose(column.at, name)} />
      ))}
    </div>
  )
  return (
    <div>
      {unknown.length > 0 && (
        <>
          <h4 className="font-semibold">Columns that we did not understand</h4>
          <p className="text-small text-muted">They are left out unless you say what they are.</p>
          {choices(unknown)}
        </>
      )}
      <details className="mt-3">
        <summary className="inline-flex min-h-11 cursor-pointer items-center link">Columns that we understood</summary>
        {choices(known)}
      </details>
    </div>
  )
}

type ChoiceProps = {
  column: ReadColumn & { at: number }
  fields: readonly SheetColumn[]
  onChoose: (name: CellName | null) => void
}

function ColumnChoice({ column, fields, onChoose }: ChoiceProps) {
  const id = useId()
  const hint = column.sample ? `Such as “${shortened(column.sample)}”` : undefined
  return (
    <FieldFrame id={id} label={column.heading ? shortened(column.heading) : `Column ${column.at + 1}`} hint={hint}>
      <select
        id={id}
        value={column.means ?? ""}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChoose(fields.find(({ cell }) => cell === target.value)?.cell ?? null)}
        className={`${controlClasses} appearance-auto`}
      >
        <option value="">Leave it out</option>
        {fields.map(({ cell, heading }) => (
          <option key={cell} value={cell}>
            {heading}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
