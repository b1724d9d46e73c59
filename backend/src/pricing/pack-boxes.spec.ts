import { packBoxes, type Pieces } from "./pack-boxes"

/** The same numbers at every run. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const weights = (boxes: ReturnType<typeof packBoxes>) => boxes.map(({ grams }) => grams)

describe("packBoxes", () => {
  it("fills one box before it begins the next, and sends what is too heavy alone", () => {
    const pieces = [
      { id: "deck", quantity: 5, grams: 190 },
      { id: "set", quantity: 1, grams: 1200 },
    ]
    expect(packBoxes(pieces, 500)).toEqual([
      { pieces: [{ id: "set", quantity: 1 }], grams: 1200 },
      { pieces: [{ id: "deck", quantity: 2 }], grams: 380 },
      { pieces: [{ id: "deck", quantity: 2 }], grams: 380 },
      { pieces: [{ id: "deck", quantity: 1 }], grams: 190 },
    ])
    expect(packBoxes(pieces, null)).toHaveLength(1)
    expect(packBoxes([], 500)).toEqual([])
  })

  it("packs every piece once, none too heavy, and alike in whatever order they are named", () => {
    const random = numbers(7)
    for (let round = 0; round < 2000; round++) {
      const pieces: Pieces[] = Array.from({ length: 1 + random(4) }, (_, index) => ({
        id: `deck ${index}`,
        quantity: random(60),
        grams: random(700),
      }))
      const maxGrams = 200 + random(10_000)
      const boxes = packBoxes(pieces, maxGrams)
      for (const { id, quantity } of pieces) {
        const packed = boxes.flatMap((box) => box.pieces).filter((piece) => piece.id === id)
        expect(packed.reduce((sum, piece) => sum + piece.quantity, 0)).toBe(quantity)
      }
      for (const box of boxes)
        if (box.grams > maxGrams) expect(box.pieces).toEqual([{ id: expect.any(String), quantity: 1 }])
      expect(weights(packBoxes(pieces.toReversed(), maxGrams))).toEqual(weights(boxes))
    }
  })
})
