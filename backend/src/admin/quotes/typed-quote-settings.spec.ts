import { QuoteSettings } from "../../contracts/quote-settings"
import { SAMPLE_QUOTE_SETTINGS } from "../../seed/samples/quote-settings"
import { asQuoteSettings, asTyped } from "./typed-quote-settings"

describe("the quotes' settings as they are typed", () => {
  it("come back as they were, and the sample is one that the shop takes", () => {
    expect(QuoteSettings.parse(asQuoteSettings(asTyped(SAMPLE_QUOTE_SETTINGS)))).toEqual(SAMPLE_QUOTE_SETTINGS)
  })

  it("drop empty lines, and keep a paragraph that was typed over several lines", () => {
    const typed = {
      ...asTyped(SAMPLE_QUOTE_SETTINGS),
      ein: " ",
      address: "\n1 Main St \n\n Oakland",
      terms: "One\nmore\n\nTwo",
    }
    expect(asQuoteSettings(typed)).toMatchObject({
      seller: { ein: null, address: ["1 Main St", "Oakland"] },
      terms: ["One more", "Two"],
    })
  })
})
