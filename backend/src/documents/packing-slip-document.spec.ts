import { aPackingSlip } from "../contracts/__fixtures__/a-packing-slip"
import { packingSlipDocument } from "./packing-slip-document"
import { renderPdf } from "./render-pdf"

const pagesOf = (slips: Parameters<typeof packingSlipDocument>[0]) =>
  (packingSlipDocument(slips).content as unknown[]).map((page) => JSON.stringify(page))

describe("packingSlipDocument", () => {
  it("says on a page for each box what is in it, for whom, and by which order", () => {
    const [first, second, ...others] = pagesOf([aPackingSlip()])
    expect(others).toEqual([])
    for (const words of ["Box 1 of 2", "Lincoln High", "Attention: Front office", "Oakland, CA 94601", "Order 1042"])
      expect(first).toContain(words)
    for (const words of ["PO-7781", "Q-1007", "DECK-IN2OUT", "A Seller", "Deliver to the office."])
      expect(first).toContain(words)
    expect(second).toContain("Box 2 of 2")
    expect(second).toContain("each with 1 × Advisory Cards")
  })

  it("shows no price, and no other school", () => {
    const [page] = pagesOf([aPackingSlip({ to: ["Mission Prep"] }), aPackingSlip()])
    expect(page).not.toContain("$")
    expect(page).not.toContain("Lincoln High")
  })

  it("becomes one PDF for many schools, however they write themselves", async () => {
    const odd = aPackingSlip({ to: ["W".repeat(100), "Zoë Ελένη Юлия"], note: "long ".repeat(40) })
    const pdf = await renderPdf(packingSlipDocument([...Array.from({ length: 40 }, () => aPackingSlip()), odd]))
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  })
})
