import { OrderSheet } from "@sf-cess/backend/contracts"
import { checkRow, isEmptyRow, type CellFaults, type DraftRow, type SheetDraft } from "@sf-cess/backend/order-sheet"

/** What keeps a sheet from being ordered: faults by row id, and what is wrong with the sheet as a whole. */
export type SheetFaults = { rows: Map<string, CellFaults>; sheet: string | null }

/** The sheet as the shop takes it, or what must be mended first. Empty rows are left out. */
export function wholeSheet(draft: SheetDraft): { sheet: OrderSheet } | { faulty: SheetFaults } {
  const rows = draft.rows.filter((row) => !isEmptyRow(row))
  const checked = rows.map((row) => ({ row, checked: checkRow(row) }))
  const faults = new Map(
    checked.flatMap(({ row, checked }) =>
      "faults" in checked ? [[row.id, rowFaults(row, checked.faults)] as const] : [],
    ),
  )
  if (faults.size > 0) return { faulty: { rows: faults, sheet: null } }
  const sheet = OrderSheet.safeParse({
    destinations: checked.flatMap(({ checked }) => ("destination" in checked ? [checked.destination] : [])),
    shipping_option_id: draft.shipping_option_id ?? undefined,
  })
  if (sheet.success) return { sheet: sheet.data }
  return { faulty: { rows: faults, sheet: sheet.error.issues[0]?.message ?? "Look through the sheet once more." } }
}

/** A row without decks has no faulty cell of its own: its school is told. */
const rowFaults = (row: DraftRow, faults: CellFaults): CellFaults =>
  Object.keys(faults).length > 0 ? faults : { school: `Enter how many decks go to ${row.school}.` }
