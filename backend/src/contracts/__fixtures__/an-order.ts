import type { OrderView } from "../order"

/** An order view for tests; what matters to a test is given, the rest is plausible. */
export const anOrder = (given: Partial<OrderView> = {}): OrderView => ({
  number: 1042,
  placed_at: "2026-03-02T18:30:00.000Z",
  stage: "received",
  email: "buyer@school.example",
  lines: [
    {
      title: "In2Out Card Deck",
      sku: "IN2OUT",
      handle: "in2out",
      quantity: 12,
      unit_price_cents: 2400,
      subtotal_cents: 28800,
    },
    {
      title: "Advisory Cards",
      sku: "ADVISORY",
      handle: "advisory",
      quantity: 1,
      unit_price_cents: 2400,
      subtotal_cents: 2400,
    },
  ],
  subtotal_cents: 31200,
  discount_cents: 3120,
  shipping_cents: 1250,
  tax_cents: 2422,
  total_cents: 31752,
  paid_cents: 31752,
  refunded_cents: 0,
  delivery: { name: "Ground parcel", is_pickup: false },
  shipping_address: {
    first_name: "Ada",
    last_name: "Sample",
    company: "Sample High School",
    address_1: "1 Main Street",
    address_2: "Room 12",
    city: "Oakland",
    province: "CA",
    postal_code: "94601",
  },
  billing_address: null,
  po_reference: "PO-7781",
  payment: { brand: "visa", last4: "4242" },
  parcels: [],
  destinations: [],
  quote_number: null,
  seller: { name: "A Seller", address: ["1 Sample Street", "San Francisco, CA 94110"], email: "shop@example.org" },
  ...given,
})

export const aParcel = {
  shipped_at: "2026-03-03T18:30:00.000Z",
  delivered_at: null,
  tracking: [{ number: "1Z999AA10123456784", url: "https://www.ups.com/track?tracknum=1Z999AA10123456784" }],
  items: [{ title: "In2Out Card Deck", quantity: 12 }],
  destination_id: null,
}

/** A school of an order for several. */
export const aSchool = (given: Partial<OrderView["destinations"][number]> = {}): OrderView["destinations"][number] => ({
  id: "dest_1",
  ship_to: {
    school: "Lincoln High",
    attention: "Front office",
    address_1: "1 Main Street",
    city: "Oakland",
    province: "CA",
    postal_code: "94601",
    email: "office@lincoln.example",
    note: "Gate 2",
  },
  items: [{ title: "In2Out Card Deck", sku: "IN2OUT", quantity: 12 }],
  sums: { goods_cents: 28800, shipping_cents: 1250, tax_cents: 2422, tax_name: "Sample tax", boxes: 1 },
  stage: "shipped",
  ...given,
})
