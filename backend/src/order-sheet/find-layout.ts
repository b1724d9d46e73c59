import type { SheetDeck } from "../contracts/order-sheet"
import { guessColumns } from "./guess-columns"
import { meaningsOf } from "./headings"
import type { CellName } from "./sheet-draft"

/** How a table is laid out. */
export type Layout = {
  /** The headings as they stand there; none where the columns were guessed. */
  headings: readonly string[]
  /** The first row below them. */
  bodyAt: number
  means: readonly (CellName | null)[]
  isGuessed: boolean
}

/** Titles, addresses of the sender and the like stand above the headings. */
const MOST_ABOVE = 25

const understood = (means: readonly (CellName | null)[]) => means.filter((name) => name !== null).length

/** The row whose cells name the most columns is the headings'; without one, what stands in the columns says what they are. */
export function findLayout(table: readonly string[][], decks: readonly SheetDeck[]): Layout {
  const width = Math.max(0, ...table.map((row) => row.length))
  const candidates = table.slice(0, MOST_ABOVE).map((row, index) => ({ index, row, means: meaningsOf(row, decks) }))
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, next) => (understood(next.means) > understood(found?.means ?? []) ? next : found),
    null,
  )
  if (best && understood(best.means) >= 2) {
    const rest = Array.from({ length: width - best.row.length }, () => null)
    return { headings: best.row, bodyAt: best.index + 1, means: [...best.means, ...rest], isGuessed: false }
  }
  const means = guessColumns(table, decks)
  // One column that looks like text is any text at all.
  const isList = understood(means) >= 3 && means.includes("school")
  return { headings: [], bodyAt: 0, means: isList ? means : means.map(() => null), isGuessed: true }
}
