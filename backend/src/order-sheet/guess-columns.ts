import type { SheetDeck } from "../contracts/order-sheet"
import type { CellName } from "./sheet-draft"
import { stateOf } from "./us-state"

/** What cells of a field look like, the surest first. */
const LOOKS: [CellName, (cell: string) => boolean][] = [
  ["email", (cell) => /^\S+@\S+\.\S+$/.test(cell)],
  ["province", (cell) => stateOf(cell) !== null],
  ["postal_code", (cell) => /^\d{5}([-\s]?\d{4})?$/.test(cell)],
  ["phone", (cell) => /^[\d\s().+-]{10,}$/.test(cell) && /^1?\d{10}$/.test(cell.replace(/\D/g, ""))],
  ["address_1", (cell) => /^\d+\S*\s+\D|^p\.?\s?o\.?\s+box/i.test(cell)],
]
const isCount = (cell: string) => /^\d{1,3}$/.test(cell)
const isText = (cell: string) => /[a-z]{2}/i.test(cell)

/** Of ten cells at least seven look like it. */
const mostly = (cells: readonly string[], looks: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(looks).length >= cells.length * 0.7

/**
 * What the columns of a table without headings may be, by what stands in them. Counts are taken for the decks in the
 * catalogue's order only where there are as many columns of them as decks; nobody could tell them apart otherwise.
 */
export function guessColumns(table: readonly string[][], decks: readonly SheetDeck[]): (CellName | null)[] {
  const width = Math.max(0, ...table.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, index) =>
    table
      .slice(0, 50)
      .map((row) => row[index] ?? "")
      .filter((cell) => cell !== ""),
  )
  const means: (CellName | null)[] = columns.map(() => null)
  const firstFree = (looks: (cell: string) => boolean, from: number, to: number) =>
    columns.findIndex((cells, at) => at >= from && at < to && means[at] === null && mostly(cells, looks))
  const give = (at: number, name: CellName) => void (at >= 0 && (means[at] = name))

  for (const [name, looks] of LOOKS) give(firstFree(looks, 0, width), name)
  const state = means.indexOf("province")
  const street = means.indexOf("address_1")
  const beforeState = columns.findLastIndex((cells, at) => at < state && means[at] === null && mostly(cells, isText))
  if (beforeState > street) give(beforeState, "city")
  give(firstFree(isText, 0, width), "school")
  if (street > 0) give(firstFree(isText, 0, street), "attention")
  const counts = columns.flatMap((cells, at) => (means[at] === null && mostly(cells, isCount) ? [at] : []))
  if (counts.length === decks.length) counts.forEach((at, index) => give(at, `quantities.${decks[index]!.variant_id}`))
  return means
}
