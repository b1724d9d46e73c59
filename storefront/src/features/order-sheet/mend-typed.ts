import { cleanText, mendRow, type CellName, type DraftRow, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { cellText } from "./columns"

type Mend = { row: number; was: string; is: string }

const cellsOf = ({ quantities, id: _, ...fields }: DraftRow) =>
  [...Object.keys(fields), ...Object.keys(quantities).map((id) => `quantities.${id}`)] as CellName[]

/**
 * Mends the rows that changed as a list is mended on its way in: a state's name, a ZIP code's lost zero, "12 decks". What
 * could mean anything else stays as it is typed, and is marked.
 * @returns the sheet, and in words what became another text; spaces are not worth a word
 */
export function mendTyped(before: SheetDraft, typed: SheetDraft): { draft: SheetDraft; said: string } {
  const mends: Mend[] = []
  const rows = typed.rows.map((row, index) => {
    if (row === before.rows[index]) return row
    const mended = mendRow(row)
    const changed = cellsOf(row).filter((cell) => cellText(mended, cell) !== cellText(row, cell))
    for (const cell of changed) {
      const [was, is] = [cleanText(cellText(row, cell)), cellText(mended, cell)]
      if (was !== is) mends.push({ row: index + 1, was, is })
    }
    return changed.length > 0 ? mended : row
  })
  return { draft: { ...typed, rows }, said: inWords(mends) }
}

function inWords([first, ...others]: Mend[]): string {
  if (!first) return ""
  const one = `Row ${first.row}: “${first.was}” became ${first.is ? `“${first.is}”` : "empty"}`
  if (others.length === 0) return `${one}.`
  return `${one}, and ${others.length} more ${others.length === 1 ? "cell was" : "cells were"} mended.`
}
