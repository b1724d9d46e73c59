import { toMajor } from "../../pricing/cents"

export type SheetLinesInput = {
  destinations: readonly { quantities: Readonly<Record<string, number>> }[]
  /** Promised cents for one deck by variant id, as by a quote; the others cost what their tiers say. */
  locked_unit_prices?: Readonly<Record<string, number>>
}

/** Pieces of each deck over all destinations, by variant id. */
export function sheetTotals(destinations: SheetLinesInput["destinations"]): Map<string, number> {
  const totals = new Map<string, number>()
  for (const { quantities } of destinations)
    for (const [id, quantity] of Object.entries(quantities)) totals.set(id, (totals.get(id) ?? 0) + quantity)
  return totals
}

/** What lies in a sheet's cart, as Medusa takes it: a line a deck. A promised price becomes the line's own. */
export const sheetLines = ({ destinations, locked_unit_prices = {} }: SheetLinesInput) =>
  [...sheetTotals(destinations)].map(([variant_id, quantity]) => {
    const promised = locked_unit_prices[variant_id]
    return { variant_id, quantity, ...(promised === undefined ? {} : { unit_price: toMajor(promised) }) }
  })
