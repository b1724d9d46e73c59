import { destinationStage, orderStage, type OrderProgress } from "./order-stage"

const order = (progress: Partial<OrderProgress>) =>
  orderStage({
    canceled: false,
    is_pickup: false,
    ordered: 3,
    packed: 0,
    shipped: 0,
    delivered: 0,
    returned: 0,
    ...progress,
  })

describe("orderStage", () => {
  it("says received until something has left", () => {
    expect(order({})).toBe("received")
    expect(order({ packed: 3 })).toBe("received")
  })

  it("tells a part from the whole", () => {
    expect(order({ packed: 1, shipped: 1 })).toBe("part_shipped")
    expect(order({ packed: 3, shipped: 3 })).toBe("shipped")
    expect(order({ packed: 3, shipped: 3, delivered: 2 })).toBe("shipped")
    expect(order({ packed: 3, shipped: 3, delivered: 3 })).toBe("delivered")
  })

  it("calls a packed pick-up ready, and a fetched one delivered", () => {
    expect(order({ is_pickup: true })).toBe("received")
    expect(order({ is_pickup: true, packed: 3 })).toBe("ready_for_pickup")
    expect(order({ is_pickup: true, packed: 3, delivered: 3 })).toBe("delivered")
  })

  it("calls an order returned only when all of it came back", () => {
    expect(order({ packed: 3, shipped: 3, delivered: 3, returned: 1 })).toBe("delivered")
    expect(order({ packed: 3, shipped: 3, delivered: 3, returned: 3 })).toBe("returned")
  })

  it("says canceled whatever had been packed", () => {
    expect(order({ canceled: true, packed: 3 })).toBe("canceled")
  })
})

describe("destinationStage", () => {
  const at = new Date("2026-03-03T19:30:00Z")
  const [packed, shipped, delivered] = [{}, { shipped_at: at }, { shipped_at: at, delivered_at: at }]

  it("goes by the school's own parcels", () => {
    expect(destinationStage([], false)).toBe("received")
    expect(destinationStage([packed], false)).toBe("received")
    expect(destinationStage([shipped], false)).toBe("shipped")
    expect(destinationStage([shipped, packed], false)).toBe("part_shipped")
    expect(destinationStage([shipped, delivered], false)).toBe("shipped")
    expect(destinationStage([delivered], false)).toBe("delivered")
    expect(destinationStage([shipped], true)).toBe("canceled")
  })
})
