import { anOrder, aSchool } from "../contracts/__fixtures__/an-order"
import { receiptDocument } from "./receipt-document"
import { renderPdf } from "./render-pdf"

const wordsOf = (given: Parameters<typeof anOrder>[0]) => JSON.stringify(receiptDocument(anOrder(given)).content)

describe("receiptDocument", () => {
  it("has what a purchasing-card rule asks for", () => {
    const words = wordsOf({})
    for (const word of [
      "A Seller",
      "1042",
      "March 2, 2026",
      "PO-7781",
      "IN2OUT",
      "$24.00",
      "$288.00",
      "Sample High School",
    ])
      expect(words).toContain(word)
    for (const word of ["$312.00", "-$31.20", "$12.50", "$24.22", "$317.52", "Paid in full, Visa ending in 4242"])
      expect(words).toContain(word)
  })

  it("shows a refund, and what remains paid", () => {
    const words = wordsOf({ refunded_cents: 10000 })
    expect(words).toContain("-$100.00")
    expect(words).toContain("$217.52")
    expect(wordsOf({})).not.toContain("Refunded")
  })

  it("does not call an order paid before it is", () => {
    expect(wordsOf({ paid_cents: 0 })).toContain("Paid so far: $0.00")
  })

  it("lists the schools with what went there and their shares of the sums", () => {
    const words = wordsOf({ destinations: [aSchool(), aSchool({ id: "dest_2" })], quote_number: "Q-1007" })
    for (const word of ["2 schools", "Lincoln High", "12 × In2Out Card Deck", "$288.00", "$12.50", "$24.22", "Q-1007"])
      expect(words).toContain(word)
    expect(wordsOf({})).not.toContain("Lincoln High")
  })

  it("becomes a PDF, also with names of other scripts and very long ones", async () => {
    const address = { ...anOrder().shipping_address!, first_name: "Zoë Ελένη Юлия", company: "W".repeat(100) }
    const pdf = await renderPdf(receiptDocument(anOrder({ shipping_address: address })))
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  })
})
