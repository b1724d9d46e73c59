import { OrderSheet } from "@sf-cess/backend/contracts"
import { checkRow, isEmptyRow, type CellFaults, type DraftRow, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { cellText } from "./columns"

/** What keeps a sheet from being ordered: faults by row id, and what is wrong with the sheet as a whole. */
export type SheetFaults = { rows: Map<string, CellFaults>; sheet: string | null }

/** The sheet as the shop takes it, or what must be mended first. Empty rows are left out. */
export function wholeSheet(draft: SheetDraft): { sheet: OrderSheet } | { faulty: SheetFaults } {
  const rows = faultyRows(draft)
  if (rows.size > 0) return { faulty: { rows, sheet: null } }
  const sheet = OrderSheet.safeParse({
    destinations: draft.rows.flatMap((row) => {
      const checked = isEmptyRow(row) ? null : checkedRow(row)
      return checked && "destination" in checked ? [checked.destination] : []
    }),
    shipping_option_id: draft.shipping_option_id ?? undefined,
  })
  if (sheet.success) return { sheet: sheet.data }
  return { faulty: { rows, sheet: sheet.error.issues[0]?.message ?? "Look through the sheet once more." } }
}

/** What is wrong with each row, also what is only missing. */
export const faultyRows = (draft: SheetDraft) => byRow(draft, faultsOf)

/** What is wrong with what is typed. A cell that is still empty is no fault while one is at it. */
export const wronglyTyped = (draft: SheetDraft) => byRow(draft, typedFaultsOf)

function byRow({ rows }: SheetDraft, faultsOf: (row: DraftRow) => CellFaults | null): Map<string, CellFaults> {
  return new Map(
    rows.flatMap((row) => {
      const faults = isEmptyRow(row) ? null : faultsOf(row)
      return faults ? [[row.id, faults] as const] : []
    }),
  )
}

/** A row is another object once a cell of it is another, so that each is checked once, and what did not change is not drawn anew. */
function oncePerRow<T>(read: (row: DraftRow) => T): (row: DraftRow) => T {
  const known = new WeakMap<DraftRow, { value: T }>()
  return (row) => {
    const found = known.get(row) ?? { value: read(row) }
    known.set(row, found)
    return found.value
  }
}

const checkedRow = oncePerRow(checkRow)

/** A row without decks has no faulty cell of its own: its school is told. */
const faultsOf = oncePerRow((row): CellFaults | null => {
  const checked = checkedRow(row)
  if (!("faults" in checked)) return null
  if (Object.keys(checked.faults).length > 0) return checked.faults
  return { school: `Enter how many decks go to ${row.school}.` }
})

const typedFaultsOf = oncePerRow((row): CellFaults | null => {
  const checked = checkedRow(row)
  const faults = Object.entries("faults" in checked ? checked.faults : {}) as [keyof CellFaults, string][]
  const typed = faults.filter(([cell]) => cellText(row, cell).trim() !== "")
  return typed.length > 0 ? Object.fromEntries(typed) : null
})
