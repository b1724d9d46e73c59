import {
  checkRow,
  type CellFaults,
  type CellName,
  type DraftRow,
  type SheetReading,
} from "@sf-cess/backend/order-sheet"

/** What the buyer changed in the preview, by row and cell: it stays when the columns are read anew. */
export type RowChanges = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A row of the preview. `state`: ready to be sent, to mend, or without decks so far. */
export type PreviewRow = { row: DraftRow; line: string; faults: CellFaults; state: "good" | "faulty" | "no-decks" }

export function withText(row: DraftRow, cell: CellName, text: string): DraftRow {
  if (!cell.startsWith("quantities.")) return { ...row, [cell]: text }
  return { ...row, quantities: { ...row.quantities, [cell.slice("quantities.".length)]: text } }
}

/** The rows as they will stand on the sheet: what was read, what was changed, and not what was left out. */
export const previewRows = ({ rows }: SheetReading, changes: RowChanges, leftOut: ReadonlySet<string>): PreviewRow[] =>
  rows
    .filter(({ id }) => !leftOut.has(id))
    .map((read) => {
      const row = Object.entries(changes[read.id] ?? {}).reduce<DraftRow>(
        (changed, [cell, text]) => withText(changed, cell as CellName, text),
        read,
      )
      const checked = checkRow(row)
      const faults = "faults" in checked ? checked.faults : {}
      const isFaulty = Object.keys(faults).length > 0
      // Ids say the line in the file: "row-7".
      const line = read.id.replace("row-", "")
      return { row, line, faults, state: "destination" in checked ? "good" : isFaulty ? "faulty" : "no-decks" }
    })
