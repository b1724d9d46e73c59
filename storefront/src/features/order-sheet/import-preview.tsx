"use client"

import { MAX_DESTINATIONS, type SheetDeck } from "@sf-cess/backend/contracts"
import {
  isEmptyRow,
  mendRow,
  type CellName,
  type DraftRow,
  type SheetDraft,
  type SheetReading,
} from "@sf-cess/backend/order-sheet"
import { useEffect, useMemo, useRef, useState } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { cellText, sheetColumns } from "./columns"
import { ImportColumns } from "./import-columns"
import { ImportMends } from "./import-mends"
import { previewRows, type PreviewRow, type RowChanges } from "./import-rows"
import { ImportTable } from "./import-table"
import { counted } from "./import-words"
import { keepImport, readImport } from "./kept-import"
import type { SheetAction } from "./sheet-history"

type Props = {
  reading: SheetReading
  name: string
  draft: SheetDraft
  decks: readonly SheetDeck[]
  act: (action: SheetAction) => void
  onColumns: (means: readonly (CellName | null)[]) => void
  onAgain: () => void
  onDone: () => void
}

/** What was read, before it goes on the sheet: counts, what to mend, columns that nobody could tell, and every row. */
export function ImportPreview({ reading, name, draft, decks, act, onColumns, onAgain, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [changes, setChanges] = useState<RowChanges>(() => readImport()?.changes ?? {})
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(() => new Set(readImport()?.left_out))
  const columns = useMemo(() => sheetColumns(decks), [decks])
  const rows = useMemo(() => previewRows(reading, changes, leftOut), [reading, changes, leftOut])
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => keepImport({ name, reading, changes, left_out: [...leftOut] }), [name, reading, changes, leftOut])

  const write = (row: DraftRow, cell: CellName, text: string) =>
    setChanges((all) => ({ ...all, [row.id]: { ...all[row.id], [cell]: text } }))
  // What was typed is mended as what was read is, once the cell is left.
  const leave = (row: DraftRow, cell: CellName) => write(row, cell, cellText(mendRow(row), cell))

  const typed = draft.rows.filter((row) => !isEmptyRow(row))
  const isTooLong = typed.length + rows.length > MAX_DESTINATIONS
  const fresh = () => rows.map(({ row }): DraftRow => ({ ...row, id: crypto.randomUUID() }))
  const add = () => {
    act({ kind: "add", rows: fresh() })
    onDone()
  }
  const replace = () => {
    const said = `The list is the sheet now: ${counted(rows.length, "school")}. Undo brings the old sheet back.`
    act({ kind: "replace", draft: { ...draft, rows: fresh() }, said })
    onDone()
  }
  return (
    <div className="grid gap-8">
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {counted(rows.length, "school")} in {name}
        </h3>
        <p role="status" className="mt-1 font-semibold">
          {summary(rows)}
        </p>
        {reading.notes.length > 0 && (
          <ul className="mt-3 measure list-disc pl-5 text-small text-muted">
            {reading.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      <ImportColumns columns={reading.columns} fields={columns} onColumns={onColumns} />
      <ImportMends
        {...{ rows, columns, changes, write, leave }}
        onLeaveOut={(id) => setLeftOut((ids) => new Set(ids).add(id))}
      />
      <ImportTable rows={rows} columns={columns} />
      {isTooLong && typed.length > 0 && (
        <Notice>
          The sheet has {counted(typed.length, "school")} already and takes {MAX_DESTINATIONS}, so this list can only
          take its place.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        {rows.length > 0 && !isTooLong && (
          <Button onClick={add}>Add {counted(rows.length, "school")} to the sheet</Button>
        )}
        {rows.length > 0 && typed.length > 0 && (
          <Button look="quiet" onClick={replace}>
            Replace the sheet
          </Button>
        )}
        <Button look="quiet" onClick={onAgain}>
          Take another list
        </Button>
      </div>
    </div>
  )
}

function summary(rows: readonly PreviewRow[]): string {
  const count = (state: PreviewRow["state"]) => rows.filter((row) => row.state === state).length
  const parts = [`${count("good")} good`, `${count("faulty")} to mend`]
  if (count("no-decks") > 0) parts.push(`${count("no-decks")} without decks so far`)
  return `${parts.join(", ")}.`
}
