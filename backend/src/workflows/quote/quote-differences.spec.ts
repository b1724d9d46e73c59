import type { DestinationView, QuoteVersionView } from "../../contracts/all-contracts"
import { quoteDifferences, type ComparedVersion } from "./quote-differences"

const place = (school: string, address_1 = "1 Main Street"): DestinationView => ({
  id: school,
  ship_to: { school, address_1, city: "Oakland", province: "CA", postal_code: "94601" },
  quantities: { in2out: 5 },
  sums: { goods_cents: 12_500, shipping_cents: 850, tax_cents: 1281, tax_name: "Sales tax", boxes: 1 },
})

const line = (title: string, quantity: number, unit_price_cents: number): QuoteVersionView["lines"][number] => ({
  ...{ variant_id: title, title, sku: title, quantity, unit_price_cents, next_break: null },
  subtotal_cents: quantity * unit_price_cents,
})

const offer: ComparedVersion = {
  lines: [line("In2Out", 5, 2500)],
  destinations: [place("Sample High School")],
  delivery_name: "Standard parcel",
  totals: { subtotal_cents: 12_500, discount_cents: 0, shipping_cents: 850, tax_cents: 1281, total_cents: 14_631 },
  valid_until: "2027-01-27T07:59:59.000Z",
  order_from: null,
  message: null,
}

describe("quoteDifferences", () => {
  it("finds none between an offer and itself", () => {
    expect(quoteDifferences(offer, offer)).toEqual([])
  })

  it("names prices, quantities, shipping, tax, total, days and message, each with what it was", () => {
    const after: ComparedVersion = {
      ...offer,
      lines: [line("In2Out", 10, 2100), line("Advisory", 1, 1500)],
      totals: { ...offer.totals, shipping_cents: 0, tax_cents: 2306, total_cents: 24_806 },
      valid_until: "2027-03-01T07:59:59.000Z",
      order_from: "2027-01-02",
      message: "As we agreed.",
    }
    expect(quoteDifferences(offer, after)).toEqual([
      { what: "In2Out, quantity", before: "5", after: "10" },
      { what: "In2Out, each", before: "$25.00", after: "$21.00" },
      { what: "Advisory, quantity", before: null, after: "1" },
      { what: "Shipping", before: "$8.50", after: "$0.00" },
      { what: "Sales tax", before: "$12.81", after: "$23.06" },
      { what: "Total", before: "$146.31", after: "$248.06" },
      { what: "Valid until", before: "January 26, 2027", after: "February 28, 2027" },
      { what: "Order on or after", before: null, after: "January 2, 2027" },
      { what: "Message", before: null, after: "As we agreed." },
    ])
  })

  it("names the schools that came and went, however their names are written", () => {
    const after = { ...offer, destinations: [place("SAMPLE high school"), place("Sample Middle School")] }
    expect(quoteDifferences(offer, after)).toEqual([
      { what: "Destinations", before: "1", after: "2" },
      { what: "Also delivered to", before: null, after: "Sample Middle School, Oakland, CA" },
    ])
    const moved = { ...offer, destinations: [place("Sample High School", "2 Main Street")] }
    expect(quoteDifferences(offer, moved).map(({ what }) => what)).toEqual([
      "No longer delivered to",
      "Also delivered to",
    ])
  })
})
