type Kept = { id: string; inventory_item_id: string; quantity: number }
type Need = { inventory_item_id: string; quantity: number }

export type FittedReservations = {
  update: { id: string; quantity: number }[]
  remove: string[]
  /** False when nothing is kept back any more. */
  are_kept: boolean
}

/**
 * What becomes of the pieces that are kept back for a quote when its quantities change: what is too much goes back to the
 * shelf. When more is needed than is kept, all of it goes back, so that no quote says "reserved" of a part.
 */
export function fitReservations(kept: readonly Kept[], needs: readonly Need[]): FittedReservations {
  const needed = new Map(needs.map(({ inventory_item_id, quantity }) => [inventory_item_id, quantity]))
  const isEnough = needs.every(({ inventory_item_id, quantity }) =>
    kept.some((one) => one.inventory_item_id === inventory_item_id && one.quantity >= quantity),
  )
  if (!isEnough || needs.length === 0) return { update: [], remove: kept.map(({ id }) => id), are_kept: false }
  const over = kept.flatMap(({ id, inventory_item_id, quantity }) => {
    const need = needed.get(inventory_item_id) ?? 0
    return need < quantity ? [{ id, quantity: need }] : []
  })
  return {
    update: over.filter(({ quantity }) => quantity > 0),
    remove: over.filter(({ quantity }) => quantity === 0).map(({ id }) => id),
    are_kept: true,
  }
}
