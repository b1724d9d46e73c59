import Papa from "papaparse"
import type { DraftRow } from "@sf-cess/backend/order-sheet"
import { cellText, type SheetColumn } from "./columns"
import type { CellText } from "./sheet-edits"

export type CellPlace = { row: number; column: number }
/** A block of cells, both corners within. */
export type CellBlock = { from: CellPlace; to: CellPlace }

export const blockOf = (a: CellPlace, b: CellPlace): CellBlock => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
})

const TSV = { delimiter: "\t", newline: "\n" } as const

/** A block as Excel and Google Sheets take it from the clipboard. */
export function blockAsText(rows: readonly DraftRow[], columns: readonly SheetColumn[], { from, to }: CellBlock) {
  const cells = rows
    .slice(from.row, to.row + 1)
    .map((row) => columns.slice(from.column, to.column + 1).map(({ cell }) => cellText(row, cell)))
  return Papa.unparse(cells, TSV)
}

/**
 * The cells that a pasted text fills. It is laid down from the block's first cell; a single value fills the whole block,
 * and what would lie right of the last column is left away. Line breaks in a cell become spaces.
 */
export function pastedCells(text: string, columns: readonly SheetColumn[], block: CellBlock): CellText[] {
  const values = Papa.parse<string[]>(text.replace(/\r\n?/g, "\n").replace(/\n$/, ""), TSV).data
  if (values.length === 1 && values[0]!.length === 1) return filledBlock(values[0]![0]!, columns, block)
  return values.flatMap((line, down) =>
    line.flatMap((value, across) => {
      const column = columns[block.from.column + across]
      return column ? [{ row: block.from.row + down, cell: column.cell, text: oneLine(value) }] : []
    }),
  )
}

/** One text in every cell of a block. */
export function filledBlock(text: string, columns: readonly SheetColumn[], { from, to }: CellBlock): CellText[] {
  const across = columns.slice(from.column, to.column + 1)
  return Array.from({ length: to.row - from.row + 1 }, (_, down) => down).flatMap((down) =>
    across.map(({ cell }) => ({ row: from.row + down, cell, text: oneLine(text) })),
  )
}

/** The first row of a block in all its rows below, as Ctrl+D does. */
export function filledDown(
  rows: readonly DraftRow[],
  columns: readonly SheetColumn[],
  { from, to }: CellBlock,
): CellText[] {
  const first = rows[from.row]
  if (!first) return []
  return columns.slice(from.column, to.column + 1).flatMap(({ cell }) =>
    Array.from({ length: to.row - from.row }, (_, down) => ({
      ...{ row: from.row + down + 1, cell, text: cellText(first, cell) },
    })),
  )
}

const oneLine = (value: string) => value.replace(/\s*\n\s*/g, " ").trim()
