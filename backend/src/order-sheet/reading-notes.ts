import type { Layout } from "./find-layout"
import type { KindOfRow } from "./kind-of-row"
import type { DraftRow } from "./sheet-draft"

/** A row with its number in the file, as a spreadsheet counts. */
export type NumberedRow = { line: number; kind: KindOfRow; typed: DraftRow }
type ReadRow = NumberedRow & { row: DraftRow }

const LEFT_OUT: Record<Exclude<KindOfRow, "school">, [one: string, many: string]> = {
  total: ["A row of totals was left out", "Rows of totals were left out"],
  headings: ["The headings stood there once more and were left out", "The headings were repeated and left out"],
  example: ["The example row was left out", "The example rows were left out"],
  empty: ["An empty row was left out", "Empty rows were left out"],
}

const inRows = (lines: readonly number[]) => {
  const shown = lines.slice(0, 5).join(", ")
  const more = lines.length > 5 ? ` and ${lines.length - 5} more` : ""
  return `${lines.length === 1 ? "row" : "rows"} ${shown}${more}`
}

function leftOut(rows: readonly NumberedRow[]): string[] {
  const last = rows.findLast(({ kind }) => kind === "school")?.line ?? 0
  return Object.entries(LEFT_OUT).flatMap(([kind, [one, many]]) => {
    // Empty rows below the last school are what every spreadsheet has.
    const lines = rows
      .filter((row) => row.kind === kind && (kind !== "empty" || row.line < last))
      .map(({ line }) => line)
    return lines.length === 0 ? [] : [`${lines.length === 1 ? one : many} (${inRows(lines)}).`]
  })
}

const addressOf = ({ address_1, address_2, postal_code }: DraftRow) =>
  address_1 &&
  [address_1, address_2, postal_code.slice(0, 5)]
    .join(" ")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

function sameAddresses(rows: readonly ReadRow[]): string[] {
  const counts = new Map<string, number>()
  for (const { row } of rows) counts.set(addressOf(row), (counts.get(addressOf(row)) ?? 0) + 1)
  const lines = rows
    .filter(({ row }) => addressOf(row) && (counts.get(addressOf(row)) ?? 0) > 1)
    .map(({ line }) => line)
  if (lines.length === 0) return []
  return [`The same address stands more than once (${inRows(lines)}); each row is kept and gets a parcel of its own.`]
}

function withZero(rows: readonly ReadRow[]): string[] {
  const lines = rows
    .filter(({ row, typed }) => row.postal_code.startsWith("0") && !typed.postal_code.startsWith("0"))
    .map(({ line }) => line)
  if (lines.length === 0) return []
  return [`ZIP codes had lost the zero in front and have it again (${inRows(lines)}).`]
}

const hasDecks = ({ quantities }: DraftRow) => Object.values(quantities).some((quantity) => quantity !== "")

function withoutDecks(rows: readonly ReadRow[], means: Layout["means"]): string[] {
  const lines = rows.filter(({ row }) => !hasDecks(row)).map(({ line }) => line)
  if (lines.length === 0) return []
  if (lines.length === rows.length && !means.some((name) => name?.startsWith("quantities.")))
    return ["No column of decks was found. Say below which column is which deck, or type the quantities on the sheet."]
  return [`No decks are entered yet in ${inRows(lines)}.`]
}

/** What a buyer should know of what was read, a sentence each. */
export function notesOf(
  { means, isGuessed }: Pick<Layout, "means" | "isGuessed">,
  all: readonly NumberedRow[],
  read: readonly ReadRow[],
): string[] {
  const guessed =
    "There were no headings that we know, so the columns were taken by what stands in them. Please check them."
  return [
    ...(isGuessed ? [guessed] : []),
    ...leftOut(all),
    ...withZero(read),
    ...sameAddresses(read),
    ...withoutDecks(read, means),
  ]
}
