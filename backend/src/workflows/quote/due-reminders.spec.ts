import { dueReminders, type RemindedQuote } from "./due-reminders"

const aQuote = (given: Partial<RemindedQuote> = {}): RemindedQuote => ({
  id: "quote_1",
  status: "open",
  version: 1,
  made_at: new Date("2026-03-02T18:00:00Z"),
  valid_until: new Date("2026-05-02T06:59:59Z"),
  order_from: null,
  waited_since: null,
  ...given,
})
const said = (quote: RemindedQuote, day: string) =>
  dueReminders(quote, new Date(`${day}T18:00:00Z`)).map(({ key }) => key)

describe("dueReminders", () => {
  it("says a week and a day before that a quote ends, each once", () => {
    expect(said(aQuote(), "2026-04-23")).toEqual([])
    const aWeek = ["expiring:quote_1:1:2026-05-01:7"]
    expect(said(aQuote(), "2026-04-24")).toEqual(aWeek)
    expect(said(aQuote(), "2026-04-29")).toEqual(aWeek)
    const aDay = ["expiring:quote_1:1:2026-05-01:1"]
    expect(said(aQuote(), "2026-04-30")).toEqual(aDay)
    expect(said(aQuote(), "2026-05-01")).toEqual(aDay)
    expect(said(aQuote(), "2026-05-02")).toEqual([])
  })

  it("says it anew of a new version or another end", () => {
    const [first] = said(aQuote(), "2026-04-28")
    expect(said(aQuote({ version: 2 }), "2026-04-28")).not.toEqual([first])
    expect(said(aQuote({ valid_until: new Date("2026-05-03T06:59:59Z") }), "2026-04-28")).not.toEqual([first])
  })

  it("reminds nobody of an end that they were given days ago", () => {
    expect(said(aQuote({ made_at: new Date("2026-04-27T18:00:00Z") }), "2026-04-28")).toEqual([])
    expect(said(aQuote({ made_at: new Date("2026-04-27T18:00:00Z") }), "2026-04-30")).toHaveLength(1)
  })

  it("says from the day on which it can be ordered that it can, also when that day was slept through", () => {
    const later = aQuote({ order_from: "2026-04-10", status: "approved" })
    expect(said(later, "2026-04-09")).toEqual([])
    expect(said(later, "2026-04-10")).toEqual(["orderable:quote_1:2026-04-10"])
    expect(said(later, "2026-04-12")).toEqual(["orderable:quote_1:2026-04-10"])
    expect(said(aQuote({ order_from: "2026-03-02" }), "2026-04-12")).toEqual([])
  })

  it("says that the stock is there to those who wait for it", () => {
    expect(said(aQuote({ waited_since: "quoteev_1" }), "2026-03-20")).toEqual(["stock-is-there:quoteev_1"])
  })

  it("says nothing of a quote that has come to an end", () => {
    for (const status of ["draft", "ordered", "declined", "expired", "withdrawn"] as const)
      expect(said(aQuote({ status, waited_since: "quoteev_1" }), "2026-04-28")).toEqual([])
  })
})
