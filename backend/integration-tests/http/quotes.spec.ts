import type { QuoteReply } from "../../src/contracts/all-contracts"
import { bodyOf } from "../fixtures/http-client"
import { aQuote, aRequest, APPROVER } from "../fixtures/quotes"
import { count } from "../fixtures/query"
import { shopSuite } from "../fixtures/shop-suite"

shopSuite("quotes", (shop) => {
  const { shopper } = shop

  it("prices a sheet as a quote, once for a double click", async () => {
    const request = await aRequest(shopper)
    const replies = await Promise.all([1, 2].map(() => shopper.post("/store/shop/quotes", request)))
    const quotes = replies.map((reply) => bodyOf<QuoteReply>(reply))
    console.log(JSON.stringify(quotes[0], null, 1))
    expect(new Set(quotes.map(({ quote }) => quote.number)).size).toBe(1)
    expect(await count(shop.query, "quote")).toBe(1)
  })

  it("is approved once", async () => {
    const { quote, actOn, view } = await aQuote(shopper)
    const replies = await Promise.all([1, 2].map(() => actOn(quote, "approve")))
    expect(replies.map(({ status }) => status)).toEqual([200, 200])
    expect(await view()).toMatchObject({ status: "approved", approved_by: { email: APPROVER.email } })
  })
})
