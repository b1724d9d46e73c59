import type { QuoteReply, QuoteView } from "../../src/contracts/all-contracts"
import { aCustomer } from "../fixtures/customers"
import { bodyOf } from "../fixtures/http-client"
import { count } from "../fixtures/query"
import { quoteSuite } from "../fixtures/quote-suite"
import { aQuote, aRequest, APPROVER, eventKinds, holder, OAKLAND, quoteOf, seen } from "../fixtures/quotes"
import { setFreeStock } from "../fixtures/stock"

quoteSuite("quotes", (shop) => {
  const { shopper, query } = shop

  it("prices a sheet by the server's own terms, and tells requester, approver and staff", async () => {
    const { quote, view, token } = await aQuote(shopper, {
      more: { approver_email: APPROVER.email, po_number: "PO-7" },
    })
    const { lines, destinations, totals } = quote.current
    expect(quote).toMatchObject({
      number: "Q-1001",
      status: "open",
      po_number: "PO-7",
      why_not_order: null,
      order: null,
    })
    const [sums, line] = [destinations.map(({ sums }) => sums), lines[0]!]
    const sum = (of: (one: (typeof sums)[number]) => number) => sums.reduce((all, one) => all + of(one), 0)
    expect(line).toMatchObject({ quantity: 5, subtotal_cents: 5 * line.unit_price_cents })
    expect(sum(({ goods_cents }) => goods_cents)).toBe(totals.subtotal_cents)
    expect(sum(({ shipping_cents }) => shipping_cents)).toBe(totals.shipping_cents)
    expect(sum(({ tax_cents }) => tax_cents)).toBe(totals.tax_cents)
    expect(sums.map(({ tax_cents }) => tax_cents > 0)).toEqual([true, false])
    expect(totals.total_cents).toBe(totals.subtotal_cents + totals.shipping_cents! + totals.tax_cents!)
    expect(await view()).toMatchObject({ current: quote.current, events: [{ kind: "requested", version: 1 }] })
    const told = await query<{ kind: string; email: string | null }>(
      `select kind, payload->>'email' as email from outbox_message order by kind, email`,
    )
    expect(told).toEqual([
      { kind: "quote-link", email: APPROVER.email },
      { kind: "quote-link", email: quote.requester.email },
      { kind: "staff-quote", email: null },
    ])
    // Of a link's secret only the hash is kept.
    const [links] = await query<{ all: string }>(`select json_agg(l)::text as all from quote_link l`)
    expect(links!.all).not.toContain(token)
  })

  it("makes one quote of a double click, and another one of another request", async () => {
    const request = await aRequest(shopper)
    const replies = await Promise.all([1, 2, 3].map(() => shopper.post("/store/shop/quotes", request)))
    const quotes = replies.map((reply) => bodyOf<QuoteReply>(reply))
    expect(new Set(quotes.map(({ quote }) => quote.number)).size).toBe(1)
    expect(new Set(quotes.map(({ token }) => token)).size).toBe(3)
    bodyOf(await shopper.post("/store/shop/quotes", { ...request, note: "Another one" }))
    expect(await count(query, "quote")).toBe(2)
  })

  it("quotes more than there is, and says so; never what is not for sale", async () => {
    await setFreeStock(query, "DECK-IN2OUT", 4)
    const { quote } = await aQuote(shopper)
    expect(quote.short).toMatchObject([{ wanted: 5, left: 4 }])
    expect(quote.why_not_order).toContain("Only 4 of")
    const request = await aRequest(shopper)
    const strange = { ...OAKLAND, quantities: { variant_strange: 1 } }
    const refused = await shopper.post("/store/shop/quotes", { ...request, sheet: { destinations: [strange] } })
    expect(refused).toMatchObject({ status: 409, body: { code: "not_for_sale" } })
    const delivery = { ...request.sheet, shipping_option_id: "so_strange" }
    expect((await shopper.post("/store/shop/quotes", { ...request, sheet: delivery })).status).toBe(400)
  })

  it("takes a first day to order on, within what the settings allow", async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const { quote, actOn } = await aQuote(shopper, { more: { order_from: day(100) } })
    expect(Date.parse(quote.current.valid_until)).toBeGreaterThan(Date.parse(day(129)))
    const approved = quoteOf(await actOn(quote, "approve"))
    expect(approved.why_not_order).toContain("It can be ordered from")
    expect(await actOn(quote, "prepare-payment")).toMatchObject({ status: 409, body: { code: "quote_closed" } })
    for (const order_from of [day(-3), day(400), "soon"])
      expect((await shopper.post("/store/shop/quotes", await aRequest(shopper, { more: { order_from } }))).status).toBe(
        400,
      )
    const late = await aQuote(shopper, { more: { note: "An approver sets it" } })
    const later = quoteOf(await late.actOn(late.quote, "approve", { order_from: day(90), po_number: "PO-9" }))
    expect(later).toMatchObject({ po_number: "PO-9", current: { order_from: day(90) } })
    expect(Date.parse(later.current.valid_until)).toBeGreaterThan(Date.parse(day(119)))
  })

  it("answers every token that opens nothing alike, on every route", async () => {
    const { quote, token } = await aQuote(shopper)
    const draft = await aQuote(shopper, { more: { note: "A draft" } })
    await query(`update quote set status = 'draft' where note = 'A draft'`)
    const revoked = await aQuote(shopper, { more: { note: "Revoked" } })
    await query(
      `update quote_link set revoked_at = now() where quote_id = (select id from quote where note = 'Revoked')`,
    )
    const guessed = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`
    const [{ id }] = (await query<{ id: string }>("select id from quote limit 1")) as [{ id: string }]
    const [{ token_hash }] = (await query<{ token_hash: string }>("select token_hash from quote_link limit 1")) as [
      { token_hash: string },
    ]
    const nothing = [draft.token, revoked.token, guessed, "x", id, token_hash, "%00", `${token}.`, "a".repeat(5000)]
    const bodies: Record<string, object> = {
      approve: { ...APPROVER, ...seen(quote) },
      decline: { ...APPROVER, ...seen(quote) },
      "ask-change": { ...APPROVER, ...seen(quote), note: "x" },
      "po-number": { ...APPROVER, ...seen(quote), po_number: "1" },
      forward: { ...APPROVER, ...seen(quote), to_email: "a@b.example" },
      split: { ...APPROVER, ...seen(quote), choice: "part" },
      renew: { ...APPROVER, ...seen(quote) },
      "prepare-payment": { ...APPROVER, ...seen(quote) },
      "place-order": {},
    }
    const answers = new Set<string>()
    for (const wrong of nothing) {
      const { path } = holder(shopper, wrong)
      const replies = [
        ...(await Promise.all(["", "/sheet", "/order", "/pdf"].map((rest) => shopper.get(path + rest)))),
        ...(await Promise.all(Object.entries(bodies).map(([verb, sent]) => shopper.post(`${path}/${verb}`, sent)))),
      ]
      for (const reply of replies) answers.add(JSON.stringify([reply.status, reply.body]))
    }
    expect([...answers]).toEqual([
      JSON.stringify([
        404,
        {
          type: "not_found",
          message: "This link does not open a quote. It may be incomplete, or it was taken back.",
        },
      ]),
    ])
    expect(await count(query, "quote_event where kind <> 'requested'")).toBe(0)
  })

  it("logs that a link was opened once, and keeps a withdrawn quote readable", async () => {
    const { quote } = await aQuote(shopper)
    const [row] = await query<{ id: string }>("select id from quote")
    const token = "s".repeat(43)
    const hash = "encode(sha256('" + token + "'), 'hex')"
    await query(
      `insert into quote_link (id, quote_id, email, role, token_hash) values ('l1', '${row!.id}', 'x@y.example', 'approver', ${hash})`,
    )
    const reader = holder(shopper, token)
    await Promise.all([reader.view(), reader.view(), reader.view()])
    expect(eventKinds(await reader.view())).toEqual(["requested", "viewed"])
    await query(`update quote set status = 'withdrawn'`)
    expect(await reader.view()).toMatchObject({
      status: "withdrawn",
      why_not_order: expect.stringContaining("withdrawn"),
    })
    expect(await reader.actOn(quote, "approve")).toMatchObject({ status: 409, body: { code: "quote_closed" } })
  })

  it("refuses bad input on every route in words, and an act on another version or total, before anything happens", async () => {
    const { quote, act, actOn } = await aQuote(shopper)
    const good = { ...APPROVER, ...seen(quote) }
    const bad: [string, Record<string, unknown>][] = [
      ["approve", { ...good, name: " " }],
      ["approve", { ...good, email: "nobody" }],
      ["approve", { ...good, seen_version: "1" }],
      ["approve", { ...good, order_from: "tomorrow" }],
      ["approve", { ...good, status: "ordered" }],
      ["decline", { ...good, note: "x".repeat(501) }],
      ["ask-change", good],
      ["po-number", { ...good, po_number: "" }],
      ["forward", { ...good, to_email: "all" }],
      ["split", { ...good, choice: "half" }],
      ["renew", {}],
      ["prepare-payment", { ...good, unit_price: 1 }],
      ["prepare-payment", { ...good, billing_address: { city: "Oakland" } }],
    ]
    for (const [verb, body] of bad)
      expect({ verb, ...(await act(verb, body)) }).toMatchObject({
        ...{ verb, status: 400 },
        body: { message: expect.stringMatching(/\S/) },
      })
    const request = await aRequest(shopper)
    for (const wrong of [
      {},
      { ...request, total_cents: 1 },
      { ...request, sheet: { destinations: [] } },
      { ...request, requester_email: "x" },
    ])
      expect((await shopper.post("/store/shop/quotes", wrong)).status).toBe(400)
    const acts: [string, Record<string, unknown>][] = [
      ["approve", {}],
      ["decline", {}],
      ["ask-change", { note: "x" }],
      ["po-number", { po_number: "1" }],
      ["forward", { to_email: "stale@b.example" }],
      ["split", { choice: "later" }],
      ["renew", {}],
      ["prepare-payment", {}],
    ]
    for (const stale of [{ seen_version: 2 }, { seen_total_cents: quote.current.totals.total_cents - 1 }])
      for (const [verb, more] of acts)
        expect(await actOn(quote, verb, { ...more, ...stale })).toMatchObject({
          status: 409,
          body: { code: "quote_changed" },
        })
    expect(await count(query, "quote_event")).toBe(1)
  })

  it("lets two approve at once and makes it one approval", async () => {
    const { quote, actOn, view } = await aQuote(shopper)
    const [first, second] = await Promise.all([
      actOn(quote, "approve"),
      actOn(quote, "approve", { name: "Other", email: "other@district.example" }),
    ])
    expect([first.status, second.status].sort()).toEqual([200, 409])
    const approved = await view()
    const again = await actOn(
      quote,
      "approve",
      approved.approved_by!.email === APPROVER.email ? {} : { email: "other@district.example" },
    )
    expect(again.status).toBe(200)
    expect(eventKinds(await view())).toEqual(["requested", "approved"])
  })

  it("logs each act with what was seen, tells who must know, and takes a change of mind", async () => {
    const { quote, actOn } = await aQuote(shopper)
    const acts: [string, Record<string, unknown>, Partial<QuoteView>][] = [
      ["po-number", { po_number: "PO-1042" }, { po_number: "PO-1042", status: "open" }],
      ["forward", { to_email: "board@district.example", note: "Please approve." }, { status: "open" }],
      ["ask-change", { note: "Fewer decks, please." }, { status: "change_requested" }],
      ["approve", {}, { status: "approved" }],
      ["decline", { note: "No budget." }, { status: "declined", approved_by: null }],
    ]
    for (const [verb, more, expected] of acts) expect(quoteOf(await actOn(quote, verb, more))).toMatchObject(expected)
    const view = quoteOf(await actOn(quote, "renew"))
    expect(view.number).toBe("Q-1002")
    const events = await query<{
      kind: string
      version: number
      total_cents: number
      email: string
      note: string | null
    }>(
      `select kind, version, total_cents, email, note from quote_event
       where quote_id = (select id from quote where display_id = 1) order by created_at`,
    )
    expect(events.map(({ kind }) => kind)).toEqual([
      ...["requested", "po_left", "forwarded", "change_requested", "approved", "declined", "cloned"],
    ])
    for (const { version, total_cents } of events)
      expect({ version, total_cents }).toEqual({ version: 1, total_cents: quote.current.totals.total_cents })
    expect(
      await count(query, `outbox_message where kind = 'quote-link' and payload->>'email' = 'board@district.example'`),
    ).toBe(1)
    expect(await count(query, `outbox_message where kind = 'quote-news'`)).toBe(5)
  })

  it("lists a customer's own quotes and no other's", async () => {
    const ada = await aCustomer(shopper, "ada@school.example")
    const rival = await aCustomer(shopper, "rival@school.example")
    const mine = await aQuote(ada)
    await aQuote(shopper, { more: { requester_email: "ada@school.example" } })
    const list = async (client: typeof ada) =>
      bodyOf<{ quotes: { id: string; number: string }[] }>(await client.get("/store/shop/account/quotes")).quotes
    const [own, ...others] = await list(ada)
    expect(own).toMatchObject({ number: mine.quote.number, total_cents: mine.quote.current.totals.total_cents })
    expect(others).toEqual([])
    expect(await list(rival)).toEqual([])
    const link = `/store/shop/account/quotes/${own!.id}/link`
    const { token } = bodyOf<{ token: string }>(await ada.post(link))
    expect((await holder(shopper, token).view()).number).toBe(mine.quote.number)
    expect((await rival.post(link)).status).toBe(404)
    expect((await shopper.post(link)).status).toBe(401)
    expect((await shopper.get("/store/shop/account/quotes")).status).toBe(401)
    expect(bodyOf(await ada.get("/store/shop/account/destinations"))).toMatchObject({ destinations: [{}, {}] })
  })
})
