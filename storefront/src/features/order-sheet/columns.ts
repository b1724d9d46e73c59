import type { SheetDeck } from "@sf-cess/backend/contracts"
import type { CellName, DraftRow, ShipToField } from "@sf-cess/backend/order-sheet"

/** A column of the grid: a field of the address, or a deck. `handle` gives a deck's column its colour. */
export type SheetColumn = { cell: CellName; heading: string; width: string; handle?: string; variant_id?: string }

const field = (cell: ShipToField, heading: string, width: string): SheetColumn => ({ cell, heading, width })

const WHERE = [
  field("school", "School", "14rem"),
  field("attention", "Attention", "10rem"),
  field("address_1", "Street", "13rem"),
  field("address_2", "Suite", "6rem"),
  field("city", "City", "9rem"),
  field("province", "State", "4.5rem"),
  field("postal_code", "ZIP", "6rem"),
]
const BESIDE = [
  field("phone", "Phone", "9rem"),
  field("email", "Receiver’s e-mail", "13rem"),
  field("note", "Note", "13rem"),
]

/** Where it goes, how many of each deck, and what the parcel service should know. */
export const sheetColumns = (decks: readonly SheetDeck[]): SheetColumn[] => [
  ...WHERE,
  ...decks.map(({ variant_id, title, handle }) => ({
    ...{ cell: `quantities.${variant_id}` as const, heading: title, width: "6.5rem", handle, variant_id },
  })),
  ...BESIDE,
]

export const DETAIL_FIELDS = [...WHERE, ...BESIDE]

/** What is typed in a cell. */
export function cellText(row: DraftRow, cell: CellName): string {
  if (cell.startsWith("quantities.")) return row.quantities[cell.slice("quantities.".length)] ?? ""
  return row[cell as ShipToField]
}
