import { aDestination, aQuote, aQuoteVersion } from "../contracts/__fixtures__/a-quote"
import { quoteDocument } from "./quote-document"
import { renderPdf } from "./render-pdf"

const wordsOf = (...given: Parameters<typeof quoteDocument>) => JSON.stringify(quoteDocument(...given).content)

describe("quoteDocument", () => {
  it("has what a district files", () => {
    const current = aQuoteVersion({ number: 2, order_from: "2026-07-01", message: "Two sets more are on their way." })
    const words = wordsOf(aQuote({ current, po_number: "PO-7781" }))
    for (const word of [
      "Q-1007, version 2",
      "March 2, 2026",
      "May 1, 2026",
      "July 1, 2026",
      "PO-7781",
      "EIN 00-0000000",
    ])
      expect(words).toContain(word)
    for (const word of [
      "A Seller, Accounts",
      "Sample District",
      "ada@school.example",
      "1 District Road",
      "Two sets more",
    ])
      expect(words).toContain(word)
    for (const word of ["$22.00", "from 25: $20.00 each", "$530.00", "$25.00", "$45.72", "$600.72"])
      expect(words).toContain(word)
    for (const word of ["Sample School 2", "10 × In2Out Card Deck", "$300.36", "Signature", "Payment by card"])
      expect(words).toContain(word)
  })

  it("fits one page with its signature when it goes to one place", async () => {
    const quote = aQuote({ po_number: "PO-7781", current: aQuoteVersion({ message: "As you asked." }, 1) })
    expect(wordsOf(quote)).toContain("Deliver to, by Ground parcel")
    expect((await renderPdf(quoteDocument(quote))).toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1)
  })

  it("says whether the stock is reserved, and how far it holds", () => {
    expect(wordsOf(aQuote())).toContain("Stock is not reserved")
    expect(wordsOf(aQuote({ stock_reserved: true }))).toContain("The stock for this quote is reserved.")
    expect(wordsOf(aQuote())).toContain("hold until May 1, 2026")
  })

  it("says what became of it", () => {
    expect(wordsOf(aQuote(), 3)).toContain("Version 3 of this quote has replaced this one.")
    expect(wordsOf(aQuote({ status: "withdrawn" }))).toContain("was withdrawn")
  })

  it("becomes a PDF also with long names, other scripts and no line at all", async () => {
    const { ship_to, ...rest } = aDestination()
    const long = { ...rest, ship_to: { ...ship_to, school: "W".repeat(100), attention: "Zoë Ελένη Юлия", note: "x" } }
    const pdf = await renderPdf(quoteDocument(aQuote({ current: aQuoteVersion({ destinations: [long], lines: [] }) })))
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  })
})
