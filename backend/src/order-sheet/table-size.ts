import { MAX_DESTINATIONS } from "../contracts/destination"
import { UnreadableSheet } from "./unreadable-sheet"

/** More rows than any list of 300 schools needs, with titles, totals and empty rows between. */
export const MOST_TABLE_ROWS = 3000
export const MOST_TABLE_COLUMNS = 200
/** Characters of one cell. */
export const MOST_IN_CELL = 2000

const number = (count: number) => count.toLocaleString("en-US")

export const tooManyRows = (count: number) =>
  `It has ${number(count)} rows, and a sheet takes at most ${MAX_DESTINATIONS} schools. Delete what stands below the last school, or split the file.`

export const tooManyColumns = (count: number) =>
  `It has ${number(count)} columns, more than any list of schools. Delete the columns to the right of the last deck.`

/** @throws UnreadableSheet for a table that is too long, too wide, or holds a whole document in one cell */
export function assertTableSize(table: readonly (readonly string[])[]) {
  if (table.length > MOST_TABLE_ROWS) throw new UnreadableSheet(tooManyRows(table.length))
  for (const [row, cells] of table.entries()) {
    if (cells.length > MOST_TABLE_COLUMNS) throw new UnreadableSheet(tooManyColumns(cells.length))
    for (const cell of cells)
      if (cell.length > MOST_IN_CELL)
        throw new UnreadableSheet(
          `A cell in row ${number(row + 1)} holds ${number(cell.length)} characters; a cell takes at most ${number(MOST_IN_CELL)}.`,
        )
  }
}
