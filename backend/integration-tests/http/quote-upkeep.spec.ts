import type { QuoteSettings } from "../../src/contracts/quote-settings"
import { expireQuotes } from "../../src/workflows/quote/expire-quotes"
import { remindOfQuotes } from "../../src/workflows/quote/remind-of-quotes"
import { bodyOf } from "../fixtures/http-client"
import { mailsTo } from "../fixtures/mails"
import { count } from "../fixtures/query"
import { quoteSuite } from "../fixtures/quote-suite"
import { aQuote, APPROVER } from "../fixtures/quotes"
import { askedFor } from "../fixtures/staff-quotes"
import { setFreeStock } from "../fixtures/stock"

quoteSuite("the upkeep of quotes", (shop) => {
  const { shopper, query } = shop

  it("marks expired quotes once, gives their stock back and tells the requester", async () => {
    const { act, view, quote } = await askedFor(shop)
    await askedFor(shop, { more: { note: "Runs on" } })
    bodyOf(await act("reserve"))
    await query(`update quote set valid_until = now() - interval '1 day' where display_id = 1`)
    await Promise.all([expireQuotes(shop.container()), expireQuotes(shop.container())])
    await expireQuotes(shop.container())
    expect(await query("select status from quote order by display_id")).toEqual([
      { status: "expired" },
      { status: "open" },
    ])
    expect(await count(query, "reservation_item where deleted_at is null")).toBe(0)
    const [news] = await mailsTo(quote.requester.email, "quote-news")
    expect(news!.subject).toBe("Quote Q-1001 has expired")
    expect((await view()).events.filter(({ kind }) => kind === "expired")).toHaveLength(1)
  })

  it("reminds requester and approver of the end, of the day to order and of stock that is there, once each", async () => {
    const { quote, actOn, view } = await askedFor(shop)
    const later = async () => bodyOf(await actOn(quote, "split", { choice: "later" }))
    const logged = async (kind: string) =>
      (await view()).events.filter((event) => event.kind === kind).map(({ note }) => note)
    const remind = () => Promise.all([remindOfQuotes(shop.container()), remindOfQuotes(shop.container())])
    await setFreeStock(query, "DECK-IN2OUT", 1)
    // An approver who came by the requester's link has none of their own.
    bodyOf(await actOn(quote, "approve"))
    await later()
    await remind()
    expect(await logged("reminded")).toEqual([])

    await query(`update quote_version set created_at = now() - interval '40 days'`)
    await query(`update quote set valid_until = now() + interval '5 days'`)
    await remind()
    expect(await logged("reminded")).toEqual(["It ends within 7 days"])
    // Another reminder does not end the wait; that all of it is there does.
    await later()
    expect(await logged("waits_for_stock")).toHaveLength(1)
    await setFreeStock(query, "DECK-IN2OUT", 50)
    await query(`update quote set order_from = to_char(now() - interval '3 days', 'YYYY-MM-DD')`)
    await remind()
    expect((await logged("reminded")).sort()).toEqual([
      "All of it is in stock again",
      "It can be ordered from today on",
      "It ends within 7 days",
    ])
    await setFreeStock(query, "DECK-IN2OUT", 1)
    await later()
    expect(await logged("waits_for_stock")).toHaveLength(2)

    await query(`update quote set valid_until = now() + interval '20 hours'`)
    await remind()
    const mails = await query<{ email: string; why: string }>(
      `select payload->>'email' as email, payload->>'why' as why from outbox_message
       where kind = 'quote-link' and payload->>'why' <> 'requested' order by why, email`,
    )
    const toBoth = (why: string) => [APPROVER.email, quote.requester.email].map((email) => ({ email, why }))
    expect(mails).toEqual(
      ["expiring", "expiring", "orderable", "stock-is-there"]
        .flatMap(toBoth)
        .sort((a, b) => (a.why + a.email < b.why + b.email ? -1 : 1)),
    )
  })

  it("keeps the settings that staff make, for what is quoted from then on", async () => {
    const before = await askedFor(shop)
    const path = "/admin/shop/quote-settings"
    const { settings } = bodyOf<{ settings: QuoteSettings }>(await shop.staff().get(path))
    expect(settings.seller.ein).toBe("00-0000000")
    const seller = { ...settings.seller, legal_name: "A New Name", ein: null }
    bodyOf(await shop.staff().post(path, { ...settings, seller, valid_days: 10, terms: ["Net 30."] }))
    const after = await aQuote(shopper, { more: { note: "Later" } })
    expect(after.quote.current).toMatchObject({ seller: { legal_name: "A New Name", ein: null }, terms: ["Net 30."] })
    expect(Date.parse(after.quote.current.valid_until)).toBeLessThan(Date.now() + 11 * 86_400_000)
    expect((await before.view()).current.seller).toEqual(settings.seller)
    for (const wrong of [
      { valid_days: 0 },
      { seller: { ...seller, ein: "1" } },
      { seller: { ...seller, address: [] } },
    ])
      expect((await shop.staff().post(path, { ...settings, ...wrong })).status).toBe(400)
  })
})
