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

const inAll = [{ ...line("In2Out", 10, 2500), variant_id: "in2out" }]

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

  it("names the schools that came and went", () => {
    const after = { ...offer, destinations: [place("Sample High School"), place("Sample Middle School")] }
    expect(quoteDifferences(offer, after)).toEqual([
      { what: "Destinations", before: "1", after: "2" },
      { what: "Delivered to", before: null, after: "Sample Middle School, Oakland, CA" },
    ])
    expect(quoteDifferences(after, offer)).toEqual([
      { what: "Destinations", before: "2", after: "1" },
      { what: "Delivered to", before: "Sample Middle School, Oakland, CA", after: null },
    ])
  })

  it("says what was corrected of an address or a receiver", () => {
    const moved = place("Sample High School", "2 Main Street")
    const destinations = [{ ...moved, ship_to: { ...moved.ship_to, attention: "Front office", phone: "555 0100" } }]
    expect(quoteDifferences(offer, { ...offer, destinations })).toEqual([
      {
        what: "Sample High School, Oakland, CA, address",
        before: "1 Main Street, Oakland, CA 94601",
        after: "2 Main Street, Oakland, CA 94601",
      },
      { what: "Sample High School, Oakland, CA, receiver", before: null, after: "Front office, 555 0100" },
    ])
  })

  it("says what goes to each school when decks move between them, though nothing else differs", () => {
    const [high, middle] = [place("Sample High School"), place("Sample Middle School")]
    const before = { ...offer, destinations: [high, middle] }
    const moved = [
      { ...high, quantities: { in2out: 3 } },
      { ...middle, quantities: { in2out: 7 } },
    ]
    expect(quoteDifferences({ ...before, lines: inAll }, { ...before, lines: inAll, destinations: moved })).toEqual([
      { what: "Sample High School, Oakland, CA", before: "5 × In2Out", after: "3 × In2Out" },
      { what: "Sample Middle School, Oakland, CA", before: "5 × In2Out", after: "7 × In2Out" },
    ])
  })

  it("keeps two rooms of one school apart", () => {
    const two = [place("Sample High School"), { ...place("Sample High School"), quantities: { in2out: 2 } }]
    const changed = [two[0]!, { ...two[1]!, quantities: { in2out: 4 } }]
    const before = { ...offer, lines: inAll, destinations: two }
    expect(quoteDifferences(before, { ...before, destinations: changed })).toEqual([
      { what: "Sample High School, Oakland, CA", before: "2 × In2Out", after: "4 × In2Out" },
    ])
  })
})
