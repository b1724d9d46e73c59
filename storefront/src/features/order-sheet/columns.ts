import type { SheetDeck } from "@sf-cess/backend/contracts"
import type { CellName, DraftRow, ShipToField } from "@sf-cess/backend/order-sheet"

/** A column of the grid: a field of the address, or a deck. `handle` gives a deck's column its colour. */
export type SheetColumn = { cell: CellName; heading: string; width: string; handle?: string; variant_id?: string }

/** The id of the line that says what is wrong with the active cell. */
export const SHEET_FAULT = "order-sheet-fault"

const field = (cell: ShipToField, heading: string, width: string): SheetColumn => ({ cell, heading, width })

/** Which school a row is. */
export const SCHOOL = field("school", "School", "11.5rem")
const WHERE = [
  field("attention", "Attention", "6rem"),
  field("address_1", "Street", "9.5rem"),
  field("address_2", "Suite", "4.25rem"),
  field("city", "City", "7.5rem"),
  field("province", "State", "3.75rem"),
  field("postal_code", "ZIP", "5.25rem"),
]
const BESIDE = [
  field("phone", "Phone", "9rem"),
  field("email", "Receiver’s e-mail", "13rem"),
  field("note", "Note", "13rem"),
]

/** Where it goes, how many of each deck, and what the parcel service should know. */
export const sheetColumns = (decks: readonly SheetDeck[]): SheetColumn[] => [
  SCHOOL,
  ...WHERE,
  ...decks.map(({ variant_id, title, handle }) => ({
    ...{ cell: `quantities.${variant_id}` as const, heading: title, width: "5.75rem", handle, variant_id },
  })),
  ...BESIDE,
]

/** A school's other fields, and which of them may stay empty. */
export const DETAIL_FIELDS = [...WHERE, ...BESIDE].map((column) => ({
  ...column,
  optional: !["address_1", "city", "province", "postal_code"].includes(column.cell),
}))

/** What is typed in a cell. */
export function cellText(row: DraftRow, cell: CellName): string {
  if (cell.startsWith("quantities.")) return row.quantities[cell.slice("quantities.".length)] ?? ""
  return row[cell as ShipToField]
}
