import { aFoundOrder, aLine } from "../order/__fixtures__/a-stored-order"
import { aDestination } from "./__fixtures__/a-destination"
import { aSchool } from "../../contracts/__fixtures__/an-order"
import { packBoxes } from "../../pricing/pack-boxes"
import { packingSlips } from "./packing-slips"

/** The same numbers at every run. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const VARIANTS = ["in2out", "probing", "advisory", "set"]
const items = VARIANTS.map((variant) =>
  aLine({ id: `line_${variant}`, variant_id: variant, variant_sku: variant, product_title: variant, quantity: 9999 }),
)

describe("packingSlips", () => {
  it("put into the boxes of each school exactly what goes there, by the rule of the shipping price", () => {
    const random = numbers(11)
    for (let round = 0; round < 100; round++) {
      const destinations = Array.from({ length: 1 + random(8) }, (_, index) =>
        aDestination({
          id: `dest_${index}`,
          quantities: Object.fromEntries(VARIANTS.flatMap((id) => (random(3) ? [[id, 1 + random(80)]] : []))),
        }),
      )
      const decks = new Map(VARIANTS.map((id) => [id, { grams: random(600), holds: [] }]))
      const parcelGrams = random(5) ? 500 + random(9_500) : null
      const view = { destinations: destinations.map(({ id }) => aSchool({ id })) }
      const found = { ...aFoundOrder({ items }, view), destinations }
      const filled = destinations.filter(({ quantities }) => Object.keys(quantities).length > 0)
      const slips = packingSlips(found, { decks, parcelGrams })
      expect(slips).toHaveLength(filled.length)
      slips.forEach(({ boxes }, index) => {
        const quantities = filled[index]!.quantities as Record<string, number>
        const packed: Record<string, number> = {}
        for (const { sku, quantity } of boxes.flat()) packed[sku] = (packed[sku] ?? 0) + quantity
        expect(packed).toEqual(quantities)
        const priced = VARIANTS.toReversed().map((id) => ({
          id,
          quantity: quantities[id] ?? 0,
          grams: decks.get(id)!.grams,
        }))
        expect(boxes).toHaveLength(packBoxes(priced, parcelGrams).length)
      })
    }
  })

  it("are of one school when asked for one, and of none for a stranger's", () => {
    const destinations = ["dest_1", "dest_2"].map((id) => aDestination({ id, quantities: { in2out: 1 } }))
    const view = { destinations: destinations.map(({ id }) => aSchool({ id })) }
    const found = { ...aFoundOrder({ items }, view), destinations }
    const of = (destinationId: string) => packingSlips(found, { decks: new Map(), parcelGrams: null, destinationId })
    expect(of("dest_2")).toHaveLength(1)
    expect(of("dest_3")).toEqual([])
  })

  it("are of one address for an ordinary order, each set with the decks that it holds", () => {
    const holds = [{ title: "Advisory Cards", quantity: 1 }]
    const found = aFoundOrder({ items: [aLine({ variant_id: "set", product_title: "All three decks", quantity: 3 })] })
    const [slip, ...others] = packingSlips(found, {
      decks: new Map([["set", { grams: 500, holds }]]),
      parcelGrams: 1000,
    })
    expect(others).toEqual([])
    expect(slip!.to[0]).toBe("Ada Sample")
    expect(slip!.boxes.map(([piece]) => piece)).toEqual([
      { title: "All three decks", sku: "IN2OUT", quantity: 2, holds },
      { title: "All three decks", sku: "IN2OUT", quantity: 1, holds },
    ])
  })
})
