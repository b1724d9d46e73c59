import { allotStock } from "./allot-stock"
import { splitDestinations } from "./split-destinations"

const school = (name: string, quantities: Record<string, number>, locked_shipping_cents: number) => ({
  ...{ school: name, address_1: "1 Main Street", city: "Oakland", province: "CA" as const, postal_code: "94601" },
  quantities,
  locked_shipping_cents,
})
const prices = { a: 2000, b: 1000 }

describe("splitDestinations", () => {
  it("serves the schools in their order and shares each one's shipping by what its goods are worth", () => {
    const places = [
      school("First", { a: 2, b: 1 }, 1001),
      school("Second", { a: 3 }, 900),
      school("Third", { b: 2 }, 700),
    ]
    const { now, later } = splitDestinations(places, new Map(Object.entries({ a: 3, b: 1 })), prices)
    expect(
      now.map(({ school, quantities, locked_shipping_cents }) => [school, quantities, locked_shipping_cents]),
    ).toEqual([
      ["First", { a: 2, b: 1 }, 1001],
      ["Second", { a: 1 }, 300],
    ])
    expect(
      later.map(({ school, quantities, locked_shipping_cents }) => [school, quantities, locked_shipping_cents]),
    ).toEqual([
      ["Second", { a: 2 }, 600],
      ["Third", { b: 2 }, 700],
    ])
  })

  it("promises the same shipping in both parts together as before", () => {
    for (let have = 0; have <= 12; have++) {
      const places = [school("First", { a: 7 }, 999), school("Second", { a: 5 }, 1)]
      const { now, later } = splitDestinations(places, new Map([["a", have]]), { a: 0 })
      const shipping = [...now, ...later].reduce((sum, place) => sum + place.locked_shipping_cents, 0)
      expect(shipping).toBe(1000)
    }
  })
})

describe("allotStock", () => {
  it("gives a set and a single deck the same piece only once", () => {
    const item = (id: string, required_quantity = 1) => ({ inventory_item_id: id, required_quantity })
    const lines = [
      { variant_id: "single", quantity: 8, items: [item("x")] },
      { variant_id: "set", quantity: 5, items: [item("x"), item("y")] },
      { variant_id: "uncounted", quantity: 3, items: null },
    ]
    const had = allotStock(lines, new Map(Object.entries({ x: 10, y: 10 })))
    expect([...had]).toEqual([
      ["single", 8],
      ["set", 2],
      ["uncounted", 3],
    ])
    expect([...allotStock(lines, new Map([["x", -2]]))].map(([, left]) => left)).toEqual([0, 0, 3])
  })
})
