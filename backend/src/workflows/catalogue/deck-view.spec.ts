import { DeckRecord } from "./deck-record"
import { deckViews } from "./deck-view"

const item = (
  inventory_item_id: string,
  stocked: number,
  reserved = 0,
  required_quantity = 1,
  location_id = "here",
) => ({
  inventory_item_id,
  required_quantity,
  inventory: { location_levels: [{ location_id, stocked_quantity: stocked, reserved_quantity: reserved }] },
})
type Variant = DeckRecord["variants"][number]
const deck = (handle: string, variant: Partial<Variant> = {}, fields: Partial<DeckRecord> = {}): DeckRecord => ({
  id: `prod_${handle}`,
  handle,
  title: handle,
  created_at: new Date(0),
  images: [],
  variants: [
    {
      id: `variant_${handle}`,
      manage_inventory: true,
      allow_backorder: false,
      price_set: { id: "priced", prices: [] },
      ...variant,
    },
  ],
  ...fields,
})
const tiers = new Map([["priced", [{ min_quantity: 1, max_quantity: null, unit_price_cents: 3200 }]]])
const view = (...decks: DeckRecord[]) => deckViews(decks, { tiers, locationId: "here" })
const stockOf = (variant: Partial<Variant>) => view(deck("a", variant))[0]!.stock

describe("deckViews", () => {
  it("counts what is not reserved, here alone", () => {
    expect(stockOf({ inventory_items: [item("i", 12, 5)] })).toEqual({ state: "in_stock", left: 7 })
    expect(stockOf({ inventory_items: [item("i", 5, 9)] })).toEqual({ state: "sold_out", left: 0 })
    expect(stockOf({ inventory_items: [item("i", 12, 0, 1, "elsewhere")] })).toEqual({ state: "sold_out", left: 0 })
  })

  it("has as many sets as the scarcest part allows, and says what they hold", () => {
    const parts = [item("i", 9), item("j", 12, 2, 3)]
    const [, , set] = view(
      deck("i", { inventory_items: [item("i", 9)] }),
      deck("j", { inventory_items: [item("j", 12, 2)] }),
      deck("set", { inventory_items: parts }),
    )
    expect(set).toMatchObject({ stock: { state: "in_stock", left: 3 }, holds: ["i", "j"] })
  })

  it("tells backorder from sold out, and uncounted stock from counted", () => {
    expect(stockOf({ allow_backorder: true, inventory_items: [item("i", 0)] })).toEqual({ state: "backorder", left: 0 })
    expect(stockOf({ manage_inventory: false })).toEqual({ state: "in_stock", left: null })
  })

  it("leaves out what nobody could buy", () => {
    expect(view(deck("a", { price_set: null }))).toEqual([])
    expect(view(deck("a", {}, { variants: [] }))).toEqual([])
  })

  it("puts the thumbnail first, with words for each picture", () => {
    const images = [
      { id: "img_1", url: "/1", rank: 0 },
      { id: "img_2", url: "/2", rank: 1, metadata: { alt: "A fan" } },
    ]
    expect(view(deck("a", {}, { images, thumbnail: "/2" }))[0]!.pictures).toEqual([
      { id: "img_2", alt: "A fan" },
      { id: "img_1", alt: "a" },
    ])
  })

  it("reads the box line by line", () =>
    expect(view(deck("a", {}, { metadata: { in_the_box: " 52 cards \r\n\nA box" } }))[0]!.in_the_box).toEqual([
      "52 cards",
      "A box",
    ]))

  it("says whom a deck serves once staff have, and takes nothing else for it", () => {
    const finder = { purpose: "Opening a meeting", people_per_deck: 8, minutes_per_round: 15 }
    const finderOf = (metadata: DeckRecord["metadata"]) => view(deck("a", {}, { metadata }))[0]!.finder
    expect(finderOf({ finder })).toEqual(finder)
    for (const metadata of [null, {}, { finder: "8" }, { finder: { ...finder, people_per_deck: 0 } }])
      expect(finderOf(metadata)).toBeNull()
  })
})
