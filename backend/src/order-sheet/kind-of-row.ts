import { headingWords } from "./heading-words"
import type { CellName } from "./sheet-draft"

/** A school, or a row that is left out: nothing in it, a sum, the headings once more, the template's example. */
export type KindOfRow = "school" | "empty" | "total" | "headings" | "example"

const TOTAL = /^(grand |sub ?|order )?totals?\b|^sum\b/i
const EXAMPLE = /^example\b.*\bleft out\b/i

export function kindOfRow(
  cells: readonly string[],
  means: readonly (CellName | null)[],
  headings: readonly string[],
): KindOfRow {
  const filled = cells.filter((cell) => cell !== "")
  if (filled.length === 0) return "empty"
  const textOf = (name: CellName) => cells[means.indexOf(name)] ?? ""
  if (EXAMPLE.test(textOf("school"))) return "example"
  // A school may well be called Total; a sum goes nowhere.
  if (TOTAL.test(filled[0]!) && !textOf("address_1") && !textOf("postal_code")) return "total"
  const isHeadings = headings.length > 0 && headings.every((heading, at) => sameWords(heading, cells[at] ?? ""))
  return isHeadings ? "headings" : "school"
}

const sameWords = (one: string, other: string) => headingWords(one) === headingWords(other)
