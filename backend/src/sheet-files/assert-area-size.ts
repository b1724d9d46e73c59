import { MOST_TABLE_COLUMNS, MOST_TABLE_ROWS, tooManyColumns, tooManyRows } from "../order-sheet/table-size"
import { UnreadableSheet } from "../order-sheet/unreadable-sheet"

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * Judges how far a worksheet reaches before it is read: a reader lays out the whole rectangle up to its last cell, and one
 * cell in the farthest corner would take all memory.
 * @throws UnreadableSheet
 */
export function assertAreaSize(xml: string) {
  let rows = 0
  let columns = 0
  for (const [, letters = "", digits = ""] of xml.matchAll(/\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/g)) {
    rows = Math.max(rows, Number(digits))
    columns = Math.max(columns, columnNumber(letters.toUpperCase()))
  }
  // Rows and cells may also come without their place, one after the other.
  rows = Math.max(rows, count(xml, /<(?:\w+:)?row[\s>/]/g))
  if (rows > MOST_TABLE_ROWS) throw new UnreadableSheet(tooManyRows(rows))
  if (columns > MOST_TABLE_COLUMNS) throw new UnreadableSheet(tooManyColumns(columns))
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
