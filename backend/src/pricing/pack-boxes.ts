/** Pieces of one kind that go to a place: `grams` is the weight of one. */
export type Pieces = { id: string; quantity: number; grams: number }

/** One parcel: how many pieces of each kind lie in it, and what they weigh together in grams. */
export type Box = { pieces: { id: string; quantity: number }[]; grams: number }

/**
 * Puts pieces into boxes of at most `maxGrams` (null: everything into one), the heaviest first, each box filled before the
 * next is begun; a piece that is heavier than a box travels alone. No pieces, no box. The order in which the pieces are
 * given makes no difference to what the boxes weigh, so that cart, quote, order and packing slip come to the same boxes.
 */
export function packBoxes(pieces: readonly Pieces[], maxGrams: number | null): Box[] {
  const boxes: Box[] = []
  for (const { id, quantity, grams } of pieces.toSorted((a, b) => b.grams - a.grams)) {
    let left = quantity
    while (left > 0) {
      const last = boxes.at(-1)
      const room = last ? roomFor(grams, last.grams, maxGrams) : 0
      if (!last || room < 1) {
        boxes.push({ pieces: [], grams: 0 })
        if (roomFor(grams, 0, maxGrams) < 1) left -= put(boxes.at(-1)!, id, 1, grams)
        continue
      }
      left -= put(last, id, Math.min(left, room), grams)
    }
  }
  return boxes
}

const roomFor = (grams: number, taken: number, maxGrams: number | null) =>
  maxGrams === null || grams === 0 ? Infinity : Math.floor((maxGrams - taken) / grams)

function put(box: Box, id: string, quantity: number, grams: number): number {
  box.pieces.push({ id, quantity })
  box.grams += quantity * grams
  return quantity
}
