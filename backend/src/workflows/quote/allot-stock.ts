/** A line and what each of its decks takes from the shelves; `null` where any number can be had. */
export type NeedyLine = {
  variant_id: string
  quantity: number
  items: { inventory_item_id: string; required_quantity: number }[] | null
}

/**
 * How many of each line can be had at once, by variant id: the lines take in turn, since a set and a single deck share
 * the same pieces.
 * @param left pieces by inventory item
 */
export function allotStock(lines: readonly NeedyLine[], left: ReadonlyMap<string, number>): Map<string, number> {
  const shelf = new Map(left)
  return new Map(
    lines.map(({ variant_id, quantity, items }) => {
      const most = (items ?? []).map((item) =>
        Math.floor((shelf.get(item.inventory_item_id) ?? 0) / item.required_quantity),
      )
      const had = Math.max(0, Math.min(quantity, ...most))
      for (const { inventory_item_id, required_quantity } of items ?? [])
        shelf.set(inventory_item_id, (shelf.get(inventory_item_id) ?? 0) - had * required_quantity)
      return [variant_id, had]
    }),
  )
}
