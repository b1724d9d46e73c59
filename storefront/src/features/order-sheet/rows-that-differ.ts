import type { SheetDraft } from "@sf-cess/backend/order-sheet"

/** The first and the last row in which two sheets differ; null where none does. */
export function rowsThatDiffer(
  { rows: one }: SheetDraft,
  { rows: other }: SheetDraft,
): { first: number; last: number } | null {
  const differing = Array.from({ length: Math.max(one.length, other.length) }, (_, row) => row).filter(
    (row) => one[row] !== other[row] && JSON.stringify(one[row]) !== JSON.stringify(other[row]),
  )
  const [first] = differing
  return first === undefined ? null : { first, last: differing.at(-1)! }
}

/** The same as the end of a sentence; empty where no row differs. */
export function whereTheyDiffer(one: SheetDraft, other: SheetDraft): string {
  const rows = rowsThatDiffer(one, other)
  if (rows === null) return ""
  return rows.first === rows.last ? `: row ${rows.first + 1}` : `: rows ${rows.first + 1} to ${rows.last + 1}`
}
