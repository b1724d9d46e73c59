import { aFulfillment, aLine, aPayment, aStoredOrder } from "./__fixtures__/a-stored-order"
import { orderView } from "./order-view"

const seller = { name: "A Seller", address: [], email: "shop@example.org" }
const view = (given: Record<string, unknown> = {}, is_pickup = false) =>
  orderView(aStoredOrder(given), { seller, is_pickup })

describe("orderView", () => {
  it("says in cents what was charged, by the rule that priced the cart", () => {
    expect(view()).toMatchObject({
      subtotal_cents: 4800,
      discount_cents: 0,
      shipping_cents: 650,
      tax_cents: 408,
      total_cents: 5858,
      paid_cents: 5858,
      refunded_cents: 0,
      payment: { brand: "visa", last4: "4242" },
      po_reference: "PO-7781",
    })
  })

  it("charges nothing for a piece that is sent in place of another", () => {
    const items = [aLine(), aLine({ id: "line_2", quantity: 1, is_replacement: true })]
    expect(view({ items })).toMatchObject({ total_cents: 5858, lines: [{ quantity: 2 }] })
  })

  it("rounds a discount in fractions of a cent once", () => {
    const items = [aLine({ adjustments: [{ amount: 2.4049 }], tax_lines: [] })]
    expect(view({ items })).toMatchObject({ discount_cents: 240, tax_cents: 0, total_cents: 5210 })
  })

  it("does not count money that Medusa has noted but the bank has not moved", () => {
    const refunds = [{ id: "ref_1", amount: 5, created_at: "2026-03-04T00:00:00Z" }]
    const payment_collections = [{ payments: [aPayment({ captured_at: null, refunds })] }]
    expect(view({ payment_collections })).toMatchObject({ paid_cents: 0, refunded_cents: 0 })
  })

  it("lists a set in a parcel as its decks, and a deck under its own name", () => {
    const items = [aLine(), aLine({ id: "line_set", title: "All three decks", product_title: "All three decks" })]
    const piece = (title: string, line_item_id: string) => ({ title, quantity: 1, line_item_id })
    const pieces = [
      piece("variant", "line_1"),
      piece("Advisory Cards", "line_set"),
      piece("In2Out Card Deck", "line_set"),
    ]
    expect(view({ items, fulfillments: [aFulfillment({ items: pieces })] }).parcels[0]!.items).toEqual([
      { title: "In2Out Card Deck", quantity: 2 },
      { title: "Advisory Cards", quantity: 1 },
    ])
  })

  it("reads a state however Medusa has written it, and no address abroad", () => {
    expect(view().shipping_address).toMatchObject({ province: "CA", city: "Oakland" })
    expect(view({ shipping_address: { province: "us-ny" } }).shipping_address).toMatchObject({ province: "NY" })
    expect(view({ shipping_address: { province: "Bavaria" } }).shipping_address).toBeNull()
  })
})
