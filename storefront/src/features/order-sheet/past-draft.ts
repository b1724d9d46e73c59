import type { PastSheet, PricedSheet, SheetTerms } from "@sf-cess/backend/contracts"
import {
  isEmptyRow,
  placesOf,
  priceSheet,
  quantityOf,
  SHIP_TO_FIELDS,
  type DraftRow,
  type SheetDraft,
} from "@sf-cess/backend/order-sheet"
import { newRow } from "./sheet-edits"
import { stockTrouble, wantedPieces } from "./stock-of-sheet"

/** A past sheet as one to type in. */
export const draftOf = ({ destinations, shipping_option_id }: PastSheet): SheetDraft => ({
  shipping_option_id,
  rows: destinations.map((destination) => ({
    ...newRow(),
    ...Object.fromEntries(SHIP_TO_FIELDS.map((field) => [field, destination[field] ?? ""])),
    quantities: Object.fromEntries(Object.entries(destination.quantities).map(([id, count]) => [id, String(count)])),
  })),
})

/** Whether a sheet says what the past one says, so that opening it would change nothing. */
export function isSameSheet({ rows }: SheetDraft, past: PastSheet): boolean {
  const said = (draft: Pick<SheetDraft, "rows">) =>
    JSON.stringify(draft.rows.filter((row) => !isEmptyRow(row)).map(saidBy))
  return said({ rows }) === said(draftOf(past))
}

const saidBy = (row: DraftRow) => [
  SHIP_TO_FIELDS.map((field) => row[field].trim()),
  Object.entries(row.quantities)
    .map(([id, typed]) => [id, quantityOf(typed)] as const)
    .filter(([, quantity]) => quantity !== 0)
    .toSorted(([one], [other]) => one.localeCompare(other)),
]

/** A deck of the past sheet: what it cost each, what it costs now (null: not sold any more), and what its stock lacks. */
export type DeckThenAndNow = { title: string; then_cents: number; now_cents: number | null; trouble: string | null }

/** The past sheet's decks and the same quantities at today's prices. */
export function compareWithToday(past: PastSheet, terms: SheetTerms): { priced: PricedSheet; decks: DeckThenAndNow[] } {
  const priced = priceSheet(placesOf(draftOf(past)), terms, past.shipping_option_id ?? undefined)
  const wanted = wantedPieces(priced.lines, terms.decks)
  const decks = past.lines.map(({ variant_id, title, unit_price_cents }) => {
    const line = priced.lines.find((line) => line.variant_id === variant_id)
    return {
      ...{ title, then_cents: unit_price_cents, now_cents: line?.unit_price_cents ?? null },
      trouble: line ? stockTrouble(line, terms.decks, wanted) : null,
    }
  })
  return { priced, decks }
}
