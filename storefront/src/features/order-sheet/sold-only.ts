import type { SheetTerms } from "@sf-cess/backend/contracts"
import type { SheetDraft } from "@sf-cess/backend/order-sheet"

/** A sheet without what the shop offers no more: such decks have no column in which one could take them off. */
export function soldOnly(draft: SheetDraft, { decks, deliveries }: SheetTerms): SheetDraft {
  const isSold = (id: string) => decks.some(({ variant_id }) => variant_id === id)
  const rows = draft.rows.map((row) => {
    const all = Object.entries(row.quantities)
    const sold = all.filter(([id]) => isSold(id))
    return sold.length === all.length ? row : { ...row, quantities: Object.fromEntries(sold) }
  })
  const isOffered = deliveries.some(({ id }) => id === draft.shipping_option_id)
  return { rows, shipping_option_id: isOffered ? draft.shipping_option_id : null }
}
