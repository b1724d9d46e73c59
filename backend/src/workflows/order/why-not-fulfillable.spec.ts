import { whyNotFulfillable, type PaymentState } from "./why-not-fulfillable"

const why = (given: Partial<PaymentState>) =>
  whyNotFulfillable({
    number: 7,
    stage: "received",
    total_cents: 1000,
    paid_cents: 1000,
    refunded_cents: 0,
    due_cents: 1000 - (given.paid_cents ?? 1000),
    ...given,
  })

describe("whyNotFulfillable", () => {
  it("lets a paid order through, also after a part of it was refunded", () => {
    expect(why({})).toBeNull()
    expect(why({ refunded_cents: 999 })).toBeNull()
  })

  it("refuses an order that is not paid, or not wholly", () => {
    expect(why({ paid_cents: 0 })).toMatch(/not paid: \$0\.00 of \$10\.00/)
    expect(why({ paid_cents: 999 })).toMatch(/not paid/)
  })

  it("refuses an order whose money was given back, and one that was canceled", () => {
    expect(why({ refunded_cents: 1000 })).toMatch(/refunded in full/)
    expect(why({ stage: "canceled" })).toMatch(/canceled/)
    expect(why({ stage: "canceled", total_cents: 0, paid_cents: 0 })).toMatch(/canceled/)
  })

  it("lets a piece through that is sent in place of a returned one", () => {
    expect(why({ total_cents: 2000, due_cents: 0 })).toBeNull()
    expect(why({ total_cents: 2000, due_cents: 1000 })).toMatch(/not paid: \$10\.00 of \$20\.00/)
  })

  it("lets an order through that costs nothing", () => {
    expect(why({ total_cents: 0, paid_cents: 0 })).toBeNull()
  })
})
