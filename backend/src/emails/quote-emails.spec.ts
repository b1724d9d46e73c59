import { aQuote, aQuoteVersion } from "../contracts/__fixtures__/a-quote"
import type { QuoteEventView } from "../contracts/quote"
import { quoteLinkEmail } from "./quote-link"
import { quoteNewsEmail } from "./quote-news"
import { renderEmail } from "./render-email"
import { staffQuoteEmail } from "./staff-quote"

const url = "https://shop.example/quotes/secret"
const from = { name: "Ada Sample", note: "Please look at this one." }
const WHYS = ["requested", "sent", "revised", "forwarded", "expiring", "orderable", "stock-is-there"] as const
const anEvent = (given: Partial<QuoteEventView> = {}): QuoteEventView => ({
  kind: "change_requested",
  at: "2026-03-03T18:30:00.000Z",
  name: "Grace Sample",
  email: "grace@district.example",
  version: 1,
  total_cents: 60072,
  note: "Cheaper shipping, please.",
  ...given,
})

describe("the mail with a link to a quote", () => {
  it("has a subject of its own for every reason, with all that matters in both forms", () => {
    const subjects = WHYS.map((why) => {
      const { subject, html, text } = renderEmail(quoteLinkEmail(aQuote(), { role: "approver", why, from }, url))
      for (const form of [html, text])
        for (const part of ["Q-1007", "20 × $22.00", "$600.72", "May 1, 2026", "2 destinations", url, "as a PDF"])
          expect(form).toContain(part)
      return subject
    })
    expect(new Set(subjects).size).toBe(WHYS.length)
    expect(subjects.every((subject) => subject.includes("Q-1007"))).toBe(true)
  })

  it("tells the approver who asks and what they wrote, and the requester that it is theirs", () => {
    const { subject, text } = quoteText("approver")
    expect(subject).toBe("Ada Sample asks for your approval of quote Q-1007")
    expect(text).toContain("Ada Sample wrote: Please look at this one.")
    expect(quoteText("requester").subject).toBe("Your quote Q-1007")
  })

  it("names what a new version changes, and staff's message", () => {
    const differences = [
      { what: "In2Out Card Deck, each", before: "$22.00", after: "$20.00" },
      { what: "Message", before: null, after: "As you asked." },
    ]
    const quote = aQuote({ current: aQuoteVersion({ number: 2, message: "As you asked." }), differences })
    const { text } = renderEmail(quoteLinkEmail(quote, { role: "requester", why: "revised" }, url))
    for (const words of ["version 2", "In2Out Card Deck, each: $22.00, now $20.00", "A Seller wrote: As you asked."])
      expect(text).toContain(words)
  })

  it("says of an approved quote that it can be ordered, of another that it waits", () => {
    const text = (status: "open" | "approved") =>
      renderEmail(quoteLinkEmail(aQuote({ status }), { role: "requester", why: "expiring" }, url)).text
    expect(text("approved")).toContain("can order it by card")
    expect(text("open")).toContain("waits to be approved")
  })

  const quoteText = (role: "approver" | "requester") =>
    renderEmail(quoteLinkEmail(aQuote(), { role, why: "requested", from: role === "approver" ? from : undefined }, url))
})

describe("news of a quote", () => {
  it("tells the requester who did what", () => {
    const { subject, text } = renderEmail(quoteNewsEmail(aQuote(), anEvent(), url))
    expect(subject).toBe("Quote Q-1007: Grace Sample asked for a change of the quote")
    for (const words of ["grace@district.example", "Grace Sample wrote: Cheaper shipping, please.", url])
      expect(text).toContain(words)
  })

  it("names nobody for what nobody did", () => {
    const expired = anEvent({ kind: "expired", name: null, email: null, note: null })
    expect(renderEmail(quoteNewsEmail(aQuote(), expired, url)).subject).toBe("Quote Q-1007 has expired")
  })

  it("tells the staff what waits for them, and escapes what was typed", () => {
    const { subject, html, text } = renderEmail(
      staffQuoteEmail(aQuote(), anEvent({ note: "<script>x</script>" }), "https://shop.example/app/quotes/q"),
    )
    expect(subject).toBe("Quote Q-1007, $600.72: Sample District asked for a change of the quote")
    expect(text).toContain("It waits for you")
    expect(html).not.toContain("<script>")
  })
})
