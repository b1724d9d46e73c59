import { aQuote, aQuoteVersion } from "../../contracts/__fixtures__/a-quote"
import { ReviseQuote } from "../../contracts/quote-for-staff"
import { asRevision, asTyped } from "./typed-revision"

const quote = aQuote({ current: aQuoteVersion({ number: 3, order_from: "2026-04-01", message: "Hello" }) })
const revised = (changed: Partial<ReturnType<typeof asTyped>>) => asRevision({ ...asTyped(quote), ...changed }, quote)

describe("a revision as it is typed", () => {
  it("shows the last day as it is in the shop", () => expect(asTyped(quote).valid_until).toBe("2026-05-01"))

  it("names only what was changed, and the version that was seen", () => {
    expect(revised({})).toEqual({ seen_version: 3 })
    expect(revised({ shipping: "10", message: " " })).toEqual({ seen_version: 3, shipping_cents: 1000, message: null })
    expect(revised({ order_from: "" })).toEqual({ seen_version: 3, order_from: null })
    const prices = { ...asTyped(quote).prices, variant_in2out: "$19.50" }
    expect(revised({ prices })).toEqual({ seen_version: 3, unit_prices: { variant_in2out: 1950 } })
  })

  it("is refused where it is no number or day", () => {
    const prices = { ...asTyped(quote).prices, variant_in2out: "cheap" }
    for (const wrong of [{ prices }, { shipping: "" }, { valid_until: "" }])
      expect(ReviseQuote.safeParse(revised(wrong)).success).toBe(false)
  })
})
