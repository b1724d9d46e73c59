import type { UsState } from "../contracts/address"
import { SheetDestination } from "../contracts/destination"
import type { SheetPlace } from "./price-sheet"

/** The fields of a destination as they are typed, in the order of the sheet's columns. */
export const SHIP_TO_FIELDS = [
  "school",
  "attention",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "phone",
  "email",
  "note",
] as const
export type ShipToField = (typeof SHIP_TO_FIELDS)[number]

/** A row as it is typed: any text, whole or not. `quantities` by variant id. */
export type DraftRow = { id: string; quantities: Record<string, string> } & Record<ShipToField, string>

/** A sheet as it is typed, and as the browser keeps it. */
export type SheetDraft = { rows: DraftRow[]; shipping_option_id: string | null }

/** A field of a row: one of its address, or the quantity of a deck by variant id. */
export type CellName = ShipToField | `quantities.${string}`

/** What is wrong with a row's cells, in words that say how to mend it. */
export type CellFaults = Partial<Record<CellName, string>>

export const emptyRow = (id: string): DraftRow => ({
  id,
  quantities: {},
  ...(Object.fromEntries(SHIP_TO_FIELDS.map((field) => [field, ""])) as Record<ShipToField, string>),
})

export const isEmptyRow = (row: DraftRow) =>
  SHIP_TO_FIELDS.every((field) => row[field].trim() === "") &&
  Object.values(row.quantities).every((quantity) => quantity.trim() === "")

/** A typed quantity as a whole number; 0 for none, null for what is no number. Excel writes 1,000 and 12.0 as well. */
export function quantityOf(typed: string): number | null {
  const text = typed.trim().replaceAll(",", "")
  if (text === "" || text === "-") return 0
  return /^\d+(\.0*)?$/.test(text) ? Number(text) : null
}

/** A row as a destination, or what is wrong with each cell of it. */
export function checkRow(row: DraftRow): { destination: SheetDestination } | { faults: CellFaults } {
  const quantities = Object.entries(row.quantities).flatMap(([id, typed]) => {
    const quantity = quantityOf(typed)
    return quantity === 0 ? [] : [[id, quantity ?? typed] as const]
  })
  // An empty field is left out where it may be, and otherwise said to be missing in the contract's words.
  const typed = SHIP_TO_FIELDS.map((field) => [field, row[field].trim() || (isOptional(field) ? undefined : "")])
  const checked = SheetDestination.safeParse({
    ...Object.fromEntries(typed),
    quantities: Object.fromEntries(quantities),
  })
  if (checked.success && quantities.length > 0) return { destination: checked.data }
  const faults: CellFaults = {}
  for (const { path, message } of checked.error?.issues ?? []) faults[path.join(".") as CellName] ??= message
  // The contract's words are for a list to choose from; here the state is typed.
  if (faults.province) faults.province = "Enter the state’s two letters, such as CA."
  return { faults }
}

const isOptional = (field: ShipToField) => SheetDestination.shape[field].safeParse(undefined).success

/** The rows with their decks as far as they can be priced while one types: what is no number counts as none. */
export const placesOf = ({ rows }: SheetDraft): SheetPlace[] =>
  rows.map((row) => ({
    id: row.id,
    quantities: Object.fromEntries(
      Object.entries(row.quantities).flatMap(([id, typed]) => {
        const quantity = quantityOf(typed)
        return quantity ? [[id, Math.min(quantity, 9999)]] : []
      }),
    ),
    province: isState(row.province) ? row.province : null,
    postal_code: /^\d{5}/.test(row.postal_code.trim()) ? row.postal_code.trim() : null,
  }))

const isState = (text: string): text is UsState => SheetDestination.shape.province.safeParse(text).success
