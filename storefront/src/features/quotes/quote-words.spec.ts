import { eventWords, momentDay, statusWords } from "./quote-words"

type Standing = Parameters<typeof statusWords>[0]

const aQuote = (given: Partial<Standing> = {}): Standing => ({
  status: "open",
  requester: { name: "Ada Sample", email: "ada@school.example" },
  current: { valid_until: "2026-05-02T06:59:59.000Z" },
  approved_by: null,
  why_not_order: null,
  ...given,
})

it("says until when an open quote holds, and from which day it can be ordered", () => {
  expect(statusWords(aQuote()).text).toBe("Valid until May 1, 2026.")
  const why_not_order = "It can be ordered from July 1, 2026 on."
  expect(statusWords(aQuote({ why_not_order })).text).toBe(`Valid until May 1, 2026. ${why_not_order}`)
  expect(statusWords(aQuote({ status: "approved", why_not_order })).text).toBe(why_not_order)
})

it("names who approved, and the shop where nobody acted", () => {
  const approved_by = { name: "Ben Sample", email: "ben@school.example", at: "2026-03-03T18:00:00.000Z" }
  expect(statusWords(aQuote({ status: "approved", approved_by })).text).toContain("Approved by Ben Sample")
  const event = { at: "2026-03-03T18:00:00.000Z", email: null, version: 1, total_cents: 1, note: null }
  expect(eventWords({ ...event, kind: "expired", name: null })).toBe("SF-CESS ended its validity")
})

it("reckons days in the shop's time", () => {
  expect(momentDay("2026-05-02T06:59:59.000Z")).toBe("May 1, 2026")
})
