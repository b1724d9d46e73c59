import { anOrder } from "../../../contracts/__fixtures__/an-order"
import type { FoundOrder } from "../find-order"
import { StoredOrder } from "../stored-order"

type Given = Record<string, unknown>

/** An order as `query.graph` answers it: two decks at $24, 8.5 % tax, paid and captured. Given fields replace its own. */
export const aStoredOrder = (given: Given = {}): StoredOrder =>
  StoredOrder.parse({
    id: "order_1",
    display_id: 1042,
    status: "pending",
    created_at: "2026-03-02T18:30:00.000Z",
    email: "buyer@school.example",
    metadata: { po_reference: "PO-7781" },
    items: [aLine()],
    shipping_address: { first_name: "Ada", last_name: "Sample", city: "Oakland", province: "ca", postal_code: "94601" },
    billing_address: null,
    shipping_methods: [{ name: "Ground parcel", amount: 6.5 }],
    payment_collections: [{ payments: [aPayment()] }],
    transactions: [],
    fulfillments: [],
    ...given,
  })

export const aLine = (given: Given = {}) => ({
  id: "line_1",
  title: "In2Out Card Deck",
  product_title: "In2Out Card Deck",
  product_handle: "in2out",
  variant_sku: "IN2OUT",
  quantity: 2,
  unit_price: 24,
  detail: { fulfilled_quantity: 0, shipped_quantity: 0, delivered_quantity: 0, return_received_quantity: 0 },
  tax_lines: [{ rate: 8.5, name: "Sample tax" }],
  ...given,
})

export const aPayment = (given: Given = {}) => ({
  id: "pay_1",
  captured_at: "2026-03-02T18:30:05.000Z",
  data: { card: { brand: "visa", last4: "4242" } },
  captures: [{ amount: 58.58 }],
  refunds: [],
  ...given,
})

export const aFulfillment = (given: Given = {}) => ({
  id: "ful_1",
  created_at: "2026-03-03T18:30:00.000Z",
  shipped_at: "2026-03-03T19:30:00.000Z",
  items: [{ title: "In2Out", quantity: 2, line_item_id: "line_1" }],
  labels: [{ tracking_number: "1Z999AA10123456784", tracking_url: "#" }],
  ...given,
})

export const aFoundOrder = (given: Given = {}, view = {}): FoundOrder => ({
  order: aStoredOrder(given),
  view: anOrder(view),
  destinations: [],
})
