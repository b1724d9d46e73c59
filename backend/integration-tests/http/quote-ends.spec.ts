import { Modules } from "@medusajs/framework/utils"
import type { QuoteReply, QuoteView, SplitReply } from "../../src/contracts/all-contracts"
import { makeQuoteLink } from "../../src/workflows/quote/make-quote-link"
import { raisePrices, raiseTax } from "../fixtures/dearer"
import { expectFiguresToAddUp } from "../fixtures/figures"
import { bodyOf } from "../fixtures/http-client"
import { approve, chargedAtBank, pay, prepare } from "../fixtures/pay-quote"
import { count } from "../fixtures/query"
import { quoteSuite } from "../fixtures/quote-suite"
import { aQuote, APPROVER, eventKinds, holder, OAKLAND, quoteOf } from "../fixtures/quotes"
import { freeStock, setFreeStock } from "../fixtures/stock"

const APPROVER_LINK = { email: APPROVER.email, role: "approver" } as const

quoteSuite("quotes that cannot be ordered", (shop) => {
  const { shopper, query } = shop

  const expireQuotes = () => query(`update quote set valid_until = now() - interval '1 hour'`)

  it("tells an approver which deck is short at which of many schools' cost, and lets them wait or order a part", async () => {
    const decks = [{ in2out: 6, advisory: 1 }, ...Array.from({ length: 11 }, () => ({ in2out: 1 }))]
    const asked = await aQuote(shopper, { decks })
    const [{ id }] = (await query<{ id: string }>("select id from quote")) as [{ id: string }]
    const by = holder(shopper, await makeQuoteLink(shop.container(), { ...APPROVER_LINK, quote_id: id }))
    const approved = await approve(by)
    expect((await by.actOn(approved, "split", { choice: "later" })).status).toBe(400)

    for (const sku of ["DECK-IN2OUT", "DECK-ADVISORY"]) await setFreeStock(query, sku, 0)
    expect((await by.view()).why_not_order).toMatch(/In2Out.* is sold out right now; the quote is for 17\./)
    expect((await by.actOn(approved, "split", { choice: "part" })).status).toBe(400)
    for (const _twice of [1, 2])
      expect(quoteOf(await by.actOn(approved, "split", { choice: "later" })).status).toBe("approved")
    expect(eventKinds(await asked.view())).toEqual(["requested", "viewed", "approved", "waits_for_stock"])

    await setFreeStock(query, "DECK-ADVISORY", 1)
    await setFreeStock(query, "DECK-IN2OUT", 8)
    expect(await by.view()).toMatchObject({
      short: [{ wanted: 17, left: 8 }],
      why_not_order: expect.stringContaining("Only 8 of In2Out"),
    })
    expect(await prepare(by, approved)).toMatchObject({
      status: 409,
      body: { code: "stock_short", message: expect.stringContaining("Only 8 of In2Out") },
    })
    const { quote: now, rest } = bodyOf<SplitReply>(await by.actOn(approved, "split", { choice: "part" }))
    expect(await by.actOn(approved, "split", { choice: "part" })).toMatchObject({ status: 409 })
    expect(now).toMatchObject({ status: "open", current: { number: 2 }, short: [] })
    const later = await holder(shopper, rest!.token).view()
    expect(later).toMatchObject({
      number: rest!.number,
      status: "open",
      current: { valid_until: now.current.valid_until },
    })
    expect([now, later].map(({ current }) => current.destinations.length)).toEqual([3, 9])
    const unit = (view: QuoteView) => view.current.lines.map(({ title, unit_price_cents }) => [title, unit_price_cents])
    expect(unit(now)).toEqual(unit(approved))
    expect(unit(later)).toEqual(unit(approved).filter(([title]) => String(title).startsWith("In2Out")))
    const add = (of: (view: QuoteView) => number) => of(now) + of(later)
    expect(add(({ current }) => current.totals.shipping_cents!)).toBe(approved.current.totals.shipping_cents)
    expect(add(({ current }) => current.totals.subtotal_cents)).toBe(approved.current.totals.subtotal_cents)
    const { intent } = await pay(by, await approve(by))
    expect(await chargedAtBank(intent)).toBe(now.current.totals.total_cents)
    await expectFiguresToAddUp(query)
  })

  it("cannot be ordered once it is declined, withdrawn, expired or superseded, and offers a fresh one each time", async () => {
    for (const end of ["declined", "withdrawn", "expired"]) {
      const by = await aQuote(shopper, { more: { note: `To be ${end}` } })
      const approved = await approve(by)
      const changes = end === "expired" ? "valid_until = now() - interval '1 hour'" : `status = '${end}'`
      await query(`update quote set ${changes} where note = 'To be ${end}'`)
      expect(await by.view()).toMatchObject({ status: end, why_not_order: expect.stringMatching(/\bfresh one\b/) })
      for (const verb of ["prepare-payment", "approve"])
        expect(await by.actOn(approved, verb)).toMatchObject({ status: 409, body: { code: "quote_closed" } })
      const fresh = bodyOf<QuoteReply>(await by.actOn(approved, "renew"))
      expect(fresh.quote).toMatchObject({ status: "open", why_not_order: null, current: { number: 1 } })
    }
    const by = await aQuote(shopper)
    const approved = await approve(by)
    await raiseTax(query, 20_000)
    await prepare(by, approved)
    const reply = await by.actOn(approved, "prepare-payment")
    expect(reply).toMatchObject({ status: 409, body: { code: "quote_changed" } })
    expect((reply.body as { message: string }).message).toContain("version 2 is for $")
    expect(await by.view()).toMatchObject({ status: "open", current: { number: 2 } })
  })

  it("lets the quote alone have the pieces that staff keep back for it", async () => {
    const by = await aQuote(shopper)
    const approved = await approve(by)
    await setFreeStock(query, "DECK-IN2OUT", 5)
    const [row] = await query<{ id: string; item: string; location: string }>(
      `select q.id, l.inventory_item_id as item, l.location_id as location from quote q, inventory_level l
       join inventory_item i on i.id = l.inventory_item_id where i.sku = 'DECK-IN2OUT'`,
    )
    const reservation = { inventory_item_id: row!.item, location_id: row!.location, quantity: 5, external_id: row!.id }
    await shop.container().resolve(Modules.INVENTORY).createReservationItems([reservation])
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(0)
    const other = await aQuote(shopper, { more: { note: "Somebody else's" } })
    expect(other.quote.short).toMatchObject([{ wanted: 5, left: 0 }])
    expect(await by.view()).toMatchObject({ short: [], stock_reserved: true })
    await pay(by, approved)
    expect(await count(query, `reservation_item where external_id is not null and deleted_at is null`)).toBe(0)
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(0)
    await expectFiguresToAddUp(query)
  })

  it("offers a fresh quote at today's prices for one that has expired, once, with the differences", async () => {
    const by = await aQuote(shopper)
    const approved = await approve(by)
    expect((await by.actOn(approved, "renew")).status).toBe(400)
    await expireQuotes()
    expect(await by.view()).toMatchObject({ status: "expired" })
    expect(await prepare(by, approved)).toMatchObject({ status: 409, body: { code: "quote_closed" } })
    await raisePrices(query)
    const renewals = await Promise.all([by.actOn(approved, "renew"), by.actOn(approved, "renew")])
    const fresh = renewals.map((reply) => bodyOf<QuoteReply>(reply))
    expect(new Set(fresh.map(({ quote }) => quote.number))).toEqual(new Set(["Q-1002"]))
    const { quote, token } = fresh[0]!
    expect(quote).toMatchObject({ status: "open", current: { number: 1 } })
    expect(quote.differences.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["In2Out Card Deck, each", "Total"]),
    )
    expect(await holder(shopper, token).view()).toMatchObject({ number: "Q-1002", differences: quote.differences })
    expect(bodyOf(await shopper.get(`${by.path}/sheet`))).toMatchObject({
      sheet: {
        name: "Quote Q-1001",
        destinations: [{ school: OAKLAND.school }, {}],
        total_cents: approved.current.totals.total_cents,
      },
    })
  })
})
