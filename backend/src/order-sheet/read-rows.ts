import { MAX_DESTINATIONS } from "../contracts/destination"
import type { SheetDeck } from "../contracts/order-sheet"
import { findLayout, type Layout } from "./find-layout"
import { JOINED } from "./headings"
import { kindOfRow } from "./kind-of-row"
import { cleanText, mendRow } from "./mend-row"
import { notesOf, type NumberedRow } from "./reading-notes"
import { checkRow, emptyRow, type CellFaults, type CellName, type DraftRow, type ShipToField } from "./sheet-draft"
import type { SheetReading } from "./sheet-reading"
import { assertTableSize } from "./table-size"
import { UnreadableSheet } from "./unreadable-sheet"

const isJoined = (name: string): name is ShipToField => (JOINED as readonly string[]).includes(name)

/** A row of the table as a row of the sheet, as it stands there. */
function asTyped(id: string, cells: readonly string[], means: readonly (CellName | null)[]): DraftRow {
  const row = emptyRow(id)
  means.forEach((name, column) => {
    const text = cells[column] ?? ""
    if (!name || text === "") return
    if (name.startsWith("quantities.")) row.quantities[name.slice("quantities.".length)] = text
    else if (isJoined(name)) row[name] = row[name] ? `${row[name]} ${text}` : text
    else row[name as ShipToField] = text
  })
  return row
}

const NO_COLUMNS =
  "We found no columns of schools and addresses in it. Let the first row name them: School, Street, City, State, ZIP and a column for each deck."
const NO_SCHOOLS = "We found the headings, but no school below them."

/**
 * Reads a table of text as rows of the order sheet: headings in any case and by many names, below a title or missing,
 * totals and empty rows left out, what can mean only one thing mended, and the faults of each cell by the sheet's own rule.
 * @param chosen what the buyer says that each column means, instead of what its heading says
 * @throws UnreadableSheet where it is no list of schools, or one of too many
 */
export function readRows(
  table: readonly (readonly string[])[],
  decks: readonly SheetDeck[],
  chosen?: readonly (CellName | null)[],
): SheetReading {
  assertTableSize(table)
  const cells = table.map((row) => row.map(cleanText))
  const layout = findLayout(cells, decks)
  if (!chosen && layout.means.every((name) => name === null)) throw new UnreadableSheet(NO_COLUMNS)
  const means = chosen ?? layout.means
  const body = cells.slice(layout.bodyAt)
  const typed = body.flatMap((row, index): NumberedRow[] => {
    const line = layout.bodyAt + index + 1
    return [{ line, kind: kindOfRow(row, means, layout.headings), typed: asTyped(`row-${line}`, row, means) }]
  })
  const read = typed
    .filter(({ kind }) => kind === "school")
    .map((numbered) => ({ ...numbered, row: mendRow(numbered.typed) }))
  if (read.length === 0) throw new UnreadableSheet(NO_SCHOOLS)
  if (read.length > MAX_DESTINATIONS)
    throw new UnreadableSheet(
      `It has ${read.length.toLocaleString("en-US")} schools, and a sheet takes at most ${MAX_DESTINATIONS}. Split it into several orders.`,
    )
  const rows = read.map(({ row }) => row)
  return {
    table: table.map((row) => [...row]),
    columns: columnsOf(layout, means, body),
    rows,
    faults: faultsOf(rows),
    notes: notesOf({ means, isGuessed: layout.isGuessed && !chosen }, typed, read),
  }
}

const columnsOf = ({ headings }: Layout, means: readonly (CellName | null)[], body: readonly string[][]) =>
  means.map((name, column) => ({
    heading: headings[column] ?? "",
    sample: body.find((row) => row[column])?.[column] ?? "",
    means: name,
  }))

const faultsOf = (rows: readonly DraftRow[]): Record<string, CellFaults> =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const checked = checkRow(row)
      return "faults" in checked ? [[row.id, checked.faults]] : []
    }),
  )
