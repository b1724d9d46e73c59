import { MAX_DESTINATIONS } from "@sf-cess/backend/contracts"
import {
  emptyRow,
  isEmptyRow,
  type CellName,
  type DraftRow,
  type SheetDraft,
  type ShipToField,
} from "@sf-cess/backend/order-sheet"

/** A cell with what is to stand in it. `row` counts from 0 and may lie below the last one. */
export type CellText = { row: number; cell: CellName; text: string }

export const newRow = (): DraftRow => emptyRow(crypto.randomUUID())

/** Where the sheet is too long, the rows that did not fit are told and not lost without a word. */
export type Edited = { draft: SheetDraft; left_out: number }

/** Writes cells; rows that do not exist yet are made, as far as a sheet goes. */
export function writeCells(draft: SheetDraft, cells: readonly CellText[]): Edited {
  const wanted = Math.max(draft.rows.length, ...cells.map(({ row }) => row + 1))
  const length = Math.min(wanted, MAX_DESTINATIONS)
  const rows = Array.from({ length }, (_, index) => draft.rows[index] ?? newRow())
  for (const { row, cell, text } of cells) if (rows[row]) rows[row] = withCell(rows[row], cell, text)
  return { draft: { ...draft, rows }, left_out: wanted - length }
}

function withCell(row: DraftRow, cell: CellName, text: string): DraftRow {
  if (!cell.startsWith("quantities.")) return { ...row, [cell as ShipToField]: text }
  return { ...row, quantities: { ...row.quantities, [cell.slice("quantities.".length)]: text } }
}

/** Puts rows behind those that are typed; empty rows at the end give way. */
export function addRows(draft: SheetDraft, rows: readonly DraftRow[]): Edited {
  const typed = draft.rows.slice(0, draft.rows.findLastIndex((row) => !isEmptyRow(row)) + 1)
  const all = [...typed, ...rows]
  return {
    draft: { ...draft, rows: all.slice(0, MAX_DESTINATIONS) },
    left_out: Math.max(0, all.length - MAX_DESTINATIONS),
  }
}

export function insertRow(draft: SheetDraft, at: number, row: DraftRow): Edited {
  if (draft.rows.length >= MAX_DESTINATIONS) return { draft, left_out: 1 }
  return { draft: { ...draft, rows: draft.rows.toSpliced(at, 0, row) }, left_out: 0 }
}

/** A sheet is never without a row to type into. */
export function removeRows(draft: SheetDraft, from: number, to: number): SheetDraft {
  const rows = draft.rows.filter((_, index) => index < from || index > to)
  return { ...draft, rows: rows.length > 0 ? rows : [newRow()] }
}
