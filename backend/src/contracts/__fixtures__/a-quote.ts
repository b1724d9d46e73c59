import type { DestinationView } from "../destination"
import type { QuoteVersionView, QuoteView } from "../quote"

export const aDestination = (index = 1): DestinationView => ({
  id: `dest_${index}`,
  ship_to: {
    school: `Sample School ${index}`,
    attention: "Front office",
    address_1: `${index} Main Street`,
    city: "Oakland",
    province: "CA",
    postal_code: "94601",
  },
  quantities: { variant_in2out: 10, variant_advisory: 2 },
  sums: { goods_cents: 26500, shipping_cents: 1250, tax_cents: 2286, tax_name: "California sales tax", boxes: 1 },
})

/** A version for tests with so many destinations; what matters to a test is given, the rest is plausible. */
export const aQuoteVersion = (given: Partial<QuoteVersionView> = {}, count = 2): QuoteVersionView => ({
  number: 1,
  made_at: "2026-03-02T18:30:00.000Z",
  reason: "Requested",
  valid_until: "2026-05-02T06:59:59.000Z",
  order_from: null,
  message: null,
  lines: [
    {
      variant_id: "variant_in2out",
      title: "In2Out Card Deck",
      sku: "IN2OUT",
      quantity: 10 * count,
      unit_price_cents: 2200,
      subtotal_cents: 22000 * count,
      next_break: { min_quantity: 10 * count + 5, more: 5, unit_price_cents: 2000 },
    },
    {
      variant_id: "variant_advisory",
      title: "Advisory Cards",
      sku: "ADVISORY",
      quantity: 2 * count,
      unit_price_cents: 2250,
      subtotal_cents: 4500 * count,
      next_break: null,
    },
  ],
  destinations: Array.from({ length: count }, (_, index) => aDestination(index + 1)),
  delivery_name: "Ground parcel",
  totals: {
    subtotal_cents: 26500 * count,
    discount_cents: 0,
    shipping_cents: 1250 * count,
    tax_cents: 2286 * count,
    total_cents: 30036 * count,
  },
  seller: {
    legal_name: "A Seller",
    ein: "00-0000000",
    address: ["1 Sample Street", "San Francisco, CA 94110"],
    remit_to: ["A Seller, Accounts", "PO Box 1", "San Francisco, CA 94110"],
    email: "shop@example.org",
  },
  terms: ["Payment by card when the quote is ordered."],
  ...given,
})

export const aQuote = (given: Partial<QuoteView> = {}): QuoteView => ({
  number: "Q-1007",
  status: "open",
  requested_at: "2026-03-02T18:30:00.000Z",
  requester: { name: "Ada Sample", email: "ada@school.example" },
  organization: "Sample District",
  bill_to: {
    first_name: "Accounts",
    last_name: "Payable",
    company: "Sample District",
    address_1: "1 District Road",
    city: "Oakland",
    province: "CA",
    postal_code: "94601",
  },
  po_number: null,
  note: null,
  current: aQuoteVersion(),
  earlier: [],
  differences: [],
  stock_reserved: false,
  approved_by: null,
  events: [],
  why_not_order: null,
  short: [],
  order: null,
  ...given,
})
