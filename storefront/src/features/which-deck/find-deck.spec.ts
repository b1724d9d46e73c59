import type { DeckView } from "@sf-cess/backend/contracts"
import { findDeck, Need, priceAt, purposesOf } from "./find-deck"

const deck = (handle: string, finder: DeckView["finder"]): DeckView => ({
  id: handle,
  handle,
  variant_id: `variant_${handle}`,
  sku: handle,
  title: handle,
  subtitle: "",
  description: "",
  in_the_box: [],
  unit_price_cents: 3200,
  tiers: [
    { min_quantity: 1, max_quantity: 9, unit_price_cents: 3200 },
    { min_quantity: 10, max_quantity: null, unit_price_cents: 2880 },
  ],
  stock: { state: "in_stock", left: 5 },
  weight_grams: 190,
  holds: [],
  pictures: [],
  finder,
})

const opening = { purpose: "Opening", people_per_deck: 8, minutes_per_round: 15 }
const decks = [deck("in2out", opening), deck("silent", null), deck("advisory", { ...opening, purpose: "Advisory" })]
const ask = (need: Partial<Need> = {}, among = decks) =>
  findDeck(among, { people: 24, minutes: 45, purpose: "Opening", ...need })

describe("findDeck", () => {
  it.each([
    [1, 1],
    [8, 1],
    [9, 2],
    [24, 3],
    [25, 4],
  ])("has enough for all of %i people at once: %i", (people, count) =>
    expect(ask({ people })).toMatchObject({ kind: "deck", deck: { handle: "in2out" }, count }),
  )

  it("says how many rounds there is time for", () => {
    expect(ask({ minutes: 44 })).toMatchObject({ rounds: 2 })
    expect(ask({ people: 73, minutes: 15 })).toMatchObject({ rounds: 1, count: 10 })
  })

  it("prices each deck by how many are bought", () =>
    expect([1, 9, 10, 500].map((count) => priceAt(decks[0]!, count))).toEqual([3200, 3200, 2880, 2880]))

  it("says so when a round does not fit in the time", () =>
    expect(ask({ minutes: 14 })).toMatchObject({ kind: "too-short", deck: { handle: "in2out" } }))

  it("takes of two decks for one purpose the one of which fewer are needed, where it fits in the time", () => {
    const large = deck("large", { purpose: "Opening", people_per_deck: 30, minutes_per_round: 40 })
    expect(ask({}, [...decks, large])).toMatchObject({ deck: { handle: "large" }, count: 1 })
    expect(ask({ minutes: 20 }, [...decks, large])).toMatchObject({ deck: { handle: "in2out" }, count: 3 })
    expect(ask({ minutes: 5 }, [large, ...decks])).toMatchObject({ kind: "too-short", deck: { handle: "in2out" } })
  })

  it("has nothing for a purpose that no deck has, and leaves out decks of which staff say nothing", () => {
    expect(ask({ purpose: "Dancing" })).toEqual({ kind: "none" })
    expect(findDeck([], { people: 1, minutes: 60, purpose: "" })).toEqual({ kind: "none" })
    expect(purposesOf([...decks, decks[0]!])).toEqual(["Opening", "Advisory"])
  })
})

describe("Need", () => {
  const faultsOf = (need: object) =>
    Need.safeParse({ people: "24", minutes: "45", purpose: "Opening", ...need }).error?.issues.map(
      ({ path }) => path[0],
    )

  it("takes whole numbers, however they are typed", () =>
    expect(Need.parse({ people: " 24 ", minutes: "045", purpose: "Opening" })).toMatchObject({
      people: 24,
      minutes: 45,
    }))

  it.each(["", "0", "-3", "2.5", "many", "1e3", "9999999"])("refuses %j people, and says where", (people) =>
    expect(faultsOf({ people })).toEqual(["people"]),
  )

  it("needs all three answers", () =>
    expect(faultsOf({ people: undefined, minutes: undefined, purpose: undefined })).toEqual([
      "people",
      "minutes",
      "purpose",
    ]))
})
