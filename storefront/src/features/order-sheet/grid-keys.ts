import type { CellPlace } from "./cell-block"

type Size = { rows: number; columns: number }
type Press = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** Where a key leads from a cell, as in a spreadsheet; null when it leads nowhere in the grid. */
export function cellAfterKey(press: Press, at: CellPlace, { rows, columns }: Size): CellPlace | null {
  const isFar = press.ctrlKey || press.metaKey
  const move = (row: number, column: number): CellPlace => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  switch (press.key) {
    case "ArrowUp":
      return move(isFar ? 0 : at.row - 1, at.column)
    case "ArrowDown":
      return move(isFar ? rows - 1 : at.row + 1, at.column)
    case "ArrowLeft":
      return move(at.row, isFar ? 0 : at.column - 1)
    case "ArrowRight":
      return move(at.row, isFar ? columns - 1 : at.column + 1)
    case "Home":
      return move(isFar ? 0 : at.row, 0)
    case "End":
      return move(isFar ? rows - 1 : at.row, columns - 1)
    case "PageUp":
      return move(at.row - 10, at.column)
    case "PageDown":
      return move(at.row + 10, at.column)
    case "Enter":
      return move(at.row + (press.shiftKey ? -1 : 1), at.column)
    case "Tab":
      return afterTab(press.shiftKey ? -1 : 1, at, { rows, columns })
    default:
      return null
  }
}

/** Tab goes on at the next row's start; before the first cell and after the last it leaves the grid. */
function afterTab(step: 1 | -1, { row, column }: CellPlace, { rows, columns }: Size): CellPlace | null {
  const place = row * columns + column + step
  if (place < 0 || place >= rows * columns) return null
  return { row: Math.floor(place / columns), column: place % columns }
}
