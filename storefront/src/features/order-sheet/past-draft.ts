import type { PastSheet, PricedSheet, SheetTerms } from "@sf-cess/backend/contracts"
import { placesOf, priceSheet, SHIP_TO_FIELDS, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { newRow } from "./sheet-edits"

/** A past sheet as one to type in. A destination without a ZIP is not typed yet, so it has no state either. */
export const draftOf = ({ destinations }: PastSheet): SheetDraft => ({
  shipping_option_id: null,
  rows: destinations.map((destination) => ({
    ...newRow(),
    ...Object.fromEntries(SHIP_TO_FIELDS.map((field) => [field, destination[field] ?? ""])),
    ...(destination.postal_code === "" && { province: "" }),
    quantities: Object.fromEntries(Object.entries(destination.quantities).map(([id, count]) => [id, String(count)])),
  })),
})

export type PriceChange = { title: string; then_cents: number; now_cents: number | null }

/** What the same decks cost now, and which of them cost another price each; null for one that is not sold any more. */
export function changesSince(past: PastSheet, terms: SheetTerms): { priced: PricedSheet; changes: PriceChange[] } {
  const priced = priceSheet(placesOf(draftOf(past)), terms)
  const changes = past.lines.flatMap(({ variant_id, title, unit_price_cents }) => {
    const now = priced.lines.find((line) => line.variant_id === variant_id)?.unit_price_cents ?? null
    return now === unit_price_cents ? [] : [{ title, then_cents: unit_price_cents, now_cents: now }]
  })
  return { priced, changes }
}
