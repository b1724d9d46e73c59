import { Modules } from "@medusajs/framework/utils"
import { reconcileShop } from "@sf-cess/backend/workflows/reconcile/reconcile-shop"
import type { PlacedOrder, PreparedPayment, QuoteReply, QuoteView, SplitReply } from "../../src/contracts/all-contracts"
import { makeQuoteLink } from "../../src/workflows/quote/make-quote-link"
import { aCustomer } from "../fixtures/customers"
import { eventually } from "../fixtures/eventually"
import { expectFiguresToAddUp } from "../fixtures/figures"
import { bodyOf, type Reply } from "../fixtures/http-client"
import { count } from "../fixtures/query"
import { aQuote, aRequest, APPROVER, holder, keepBackUnreadMails, OAKLAND, seen, type Holder } from "../fixtures/quotes"
import { bankOf, confirmPayment, failAtBank, paymentIntentOf, sandboxControl } from "../fixtures/sandbox"
import { shopSuite } from "../fixtures/shop-suite"
import { freeStock, setFreeStock } from "../fixtures/stock"

type ToConfirm = PreparedPayment & { client_secret: string }

const quoteOf = (reply: Reply) => bodyOf<{ quote: QuoteView }>(reply).quote
const kinds = ({ events }: QuoteView) => events.map(({ kind }) => kind)

const APPROVER_LINK = { email: APPROVER.email, role: "approver" } as const

/** Approves a quote as it is. */
async function approve(by: Holder): Promise<QuoteView> {
  return quoteOf(await by.actOn(await by.view(), "approve"))
}

const prepare = (by: Holder, quote: QuoteView) => by.actOn(quote, "prepare-payment")

/** Pays an approved quote by card, to the placed order. */
async function pay(by: Holder, quote: QuoteView) {
  const { payment } = bodyOf<{ payment: ToConfirm }>(await prepare(by, quote))
  await confirmPayment(payment.client_secret)
  const { order } = bodyOf<{ order: PlacedOrder }>(await by.act("place-order"))
  return { order, payment, intent: paymentIntentOf(payment.client_secret) }
}

shopSuite("quotes", (shop) => {
  const { shopper, query } = shop

  beforeAll(() => keepBackUnreadMails(query))

  afterEach(async () => {
    await sandboxControl("reset")
    await sandboxControl("webhooks", { action: "deliver" })
  })

  /** The charge of an order, in cents, once the bank has it. */
  const charged = (intent: string) =>
    eventually(async () => {
      const { status, captured } = await bankOf(intent)
      return status === "succeeded" && captured
    })
  const raiseTax = (millipercent: number) =>
    query(`update tax_table_row set rate_millipercent = ${millipercent} where province = 'CA'`)
  const raisePrices = () =>
    query(
      `update price set amount = amount + 5, raw_amount = jsonb_build_object('value', (amount + 5)::text, 'precision', 20)`,
    )
  /** Every parcel costs ten dollars more, and none is free. */
  const raiseShipping = () =>
    query(`update shipping_option set data = data || jsonb_build_object('free_from_subtotal_cents', null, 'rates',
      (select jsonb_agg(r || jsonb_build_object('amount_cents', (r->>'amount_cents')::int + 1000)) from jsonb_array_elements(data->'rates') r))
      where data->>'kind' = 'parcel'`)
  const expire = () => query(`update quote set valid_until = now() - interval '1 hour'`)

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
    expect(kinds(await reader.view())).toEqual(["requested", "viewed"])
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
    expect(kinds(await view())).toEqual(["requested", "approved"])
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

  it("charges exactly the quoted total after prices and shipping went up, once for two who approve and pay at once", async () => {
    const by = await aQuote(shopper, {
      decks: [{ in2out: 7, "all-three-decks": 2 }, { advisory: 3 }],
      more: { po_number: "PO-5" },
    })
    expect(await prepare(by, by.quote)).toMatchObject({ status: 409, body: { code: "quote_closed" } })
    const approvals = [{}, { name: "Other", email: "other@district.example" }].map((who) =>
      by.actOn(by.quote, "approve", who),
    )
    expect((await Promise.all(approvals)).map(({ status }) => status).sort()).toEqual([200, 409])
    const approved = await by.view()
    await raisePrices()
    await raiseShipping()
    const dearer = await aQuote(shopper, { decks: [{ in2out: 7, "all-three-decks": 2 }, { advisory: 3 }] })
    for (const sum of ["subtotal_cents", "shipping_cents"] as const)
      expect(dearer.quote.current.totals[sum]).toBeGreaterThan(by.quote.current.totals[sum]!)
    const both = await Promise.all([prepare(by, approved), prepare(by, approved)])
    const secrets = both.map((reply) => bodyOf<{ payment: ToConfirm }>(reply).payment.client_secret)
    expect(new Set(secrets).size).toBe(1)
    await confirmPayment(secrets[0]!)
    const placed = await Promise.all([by.act("place-order"), by.act("place-order"), by.act("place-order")])
    const numbers = placed.map((reply) => bodyOf<{ order: PlacedOrder }>(reply).order.number)
    expect(new Set(numbers).size).toBe(1)
    expect(await charged(paymentIntentOf(secrets[0]!))).toBe(by.quote.current.totals.total_cents)
    const ordered = await eventually(async () => {
      const view = await by.view()
      return kinds(view).includes("ordered") && view
    })
    expect(ordered).toMatchObject({ status: "ordered", order: { number: numbers[0] } })
    expect(kinds(ordered)).toEqual(["requested", "approved", "ordered"])
    expect(await prepare(by, approved)).toMatchObject({ status: 409, body: { code: "quote_closed" } })
    expect(await by.actOn(approved, "decline")).toMatchObject({ status: 409, body: { code: "quote_closed" } })
    const [order] = await query<{ metadata: Record<string, unknown> }>(`select metadata from "order"`)
    expect(order!.metadata).toMatchObject({ quote_number: "Q-1001", po_reference: "PO-5" })
    await expectFiguresToAddUp(query)
  })

  it("hides its cart from the cart's routes, and is ordered by the webhook when the payer's tab was closed", async () => {
    const by = await aQuote(shopper)
    const { payment } = bodyOf<{ payment: ToConfirm }>(await prepare(by, await approve(by)))
    const [{ cart_id }] = (await query<{ cart_id: string }>("select cart_id from quote")) as [{ cart_id: string }]
    const path = `/store/shop/carts/${cart_id}`
    for (const reply of await Promise.all([
      shopper.get(path),
      shopper.get(`${path}/order`),
      shopper.post(`${path}/lines`, { variant_id: "variant_x", quantity: 1 }),
      shopper.post(`${path}/place-order`),
      shopper.delete(`${path}/sheet`),
    ]))
      expect(reply.status).toBe(404)
    await confirmPayment(payment.client_secret)
    await eventually(async () => (await by.view()).order !== null)
    expect(await eventually(async () => kinds(await by.view()).includes("ordered"))).toBe(true)
    expect(bodyOf<{ order: PlacedOrder | null }>(await shopper.get(`${by.path}/order`)).order).not.toBeNull()
  })

  it("is ordered without webhook and browser, by the reconciler", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const by = await aQuote(shopper)
    const { payment } = bodyOf<{ payment: ToConfirm }>(await prepare(by, await approve(by)))
    await confirmPayment(payment.client_secret)
    // The reconciler leaves alone what is still on its way.
    await query("update payment_session set created_at = created_at - interval '30 seconds'")
    await reconcileShop(shop.container())
    expect(await eventually(async () => kinds(await by.view()).includes("ordered"))).toBe(true)
    expect((await by.view()).events.at(-1)).toMatchObject({ name: APPROVER.name, email: APPROVER.email })
    expect(await charged(paymentIntentOf(payment.client_secret))).toBe(by.quote.current.totals.total_cents)
  })

  it("stays approved after a declined card or a bank's question left open, and takes another card", async () => {
    const by = await aQuote(shopper)
    const approved = await approve(by)
    const { payment } = bodyOf<{ payment: ToConfirm }>(await prepare(by, approved))
    await confirmPayment(payment.client_secret, "pm_card_chargeDeclined").catch(() => undefined)
    expect(await by.act("place-order")).toMatchObject({ status: 402, body: { code: "payment_failed" } })
    await confirmPayment(payment.client_secret, "pm_card_authenticationRequired")
    expect(await by.act("place-order")).toMatchObject({ status: 402 })
    expect(await by.view()).toMatchObject({ status: "approved", why_not_order: null, order: null })
    const { order, intent } = await pay(by, approved)
    expect(order.number).toBeGreaterThan(0)
    expect(await charged(intent)).toBe(approved.current.totals.total_cents)
    await expectFiguresToAddUp(query)
  })

  it("says busy while Stripe does not answer, and loses nothing", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const by = await aQuote(shopper)
    const approved = await approve(by)
    await failAtBank("payment_intents.create")
    expect(await prepare(by, approved)).toMatchObject({ status: 503, body: { code: "busy" } })
    await failAtBank(null)
    const { payment } = bodyOf<{ payment: ToConfirm }>(await prepare(by, approved))
    await confirmPayment(payment.client_secret)
    await failAtBank("payment_intents.retrieve")
    expect(await by.act("place-order")).toMatchObject({ status: 503, body: { code: "busy" } })
    await failAtBank(null)
    expect((await by.act("place-order")).status).toBe(200)
    await expectFiguresToAddUp(query)
  })

  it("brings a PO number to the order that is left while the card is asked, and none once it is ordered", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const by = await aQuote(shopper)
    const approved = await approve(by)
    const { payment } = bodyOf<{ payment: ToConfirm }>(await prepare(by, approved))
    await confirmPayment(payment.client_secret)
    expect(quoteOf(await by.actOn(approved, "po-number", { po_number: "PO-LATE" })).po_number).toBe("PO-LATE")
    bodyOf(await by.act("place-order"))
    const [order] = await query<{ metadata: Record<string, unknown> }>(`select metadata from "order"`)
    expect(order!.metadata).toMatchObject({ quote_number: "Q-1001", po_reference: "PO-LATE" })
    expect(await by.actOn(approved, "po-number", { po_number: "PO-TOO-LATE" })).toMatchObject({
      status: 409,
      body: { code: "quote_closed" },
    })
    expect((await by.view()).po_number).toBe("PO-LATE")
  })

  it("shows a new version first when the tax has changed, and charges that once it is approved", async () => {
    const by = await aQuote(shopper)
    const approved = await approve(by)
    await raiseTax(20_000)
    const refused = await prepare(by, approved)
    expect(refused).toMatchObject({ status: 409, body: { code: "quote_changed" } })
    const changed = await by.view()
    expect(changed).toMatchObject({
      status: "open",
      approved_by: null,
      current: { number: 2 },
      earlier: [{ number: 1 }],
    })
    expect(changed.current.totals).toMatchObject({
      subtotal_cents: approved.current.totals.subtotal_cents,
      shipping_cents: approved.current.totals.shipping_cents,
    })
    expect(changed.differences.map(({ what }) => what)).toEqual(["Sales tax", "Total"])
    expect(await prepare(by, changed)).toMatchObject({ status: 409, body: { code: "quote_closed" } })
    const { intent } = await pay(by, await approve(by))
    expect(await charged(intent)).toBe(changed.current.totals.total_cents)
    await expectFiguresToAddUp(query)
  })

  it("voids a payment that was begun when the quote changes, and refuses to change while the card is held", async () => {
    const by = await aQuote(shopper)
    const approved = await approve(by)
    const first = bodyOf<{ payment: ToConfirm }>(await prepare(by, approved)).payment
    await raiseTax(20_000)
    expect((await prepare(by, approved)).status).toBe(409)
    expect(await bankOf(paymentIntentOf(first.client_secret))).toMatchObject({ status: "canceled" })
    expect(await count(query, "stock_hold")).toBe(0)
    await sandboxControl("webhooks", { action: "drop" })
    const again = await approve(by)
    const { payment } = bodyOf<{ payment: ToConfirm }>(await prepare(by, again))
    await confirmPayment(payment.client_secret)
    expect(await by.actOn(again, "decline")).toMatchObject({ status: 409, body: { code: "payment_in_progress" } })
    expect((await by.act("place-order")).status).toBe(200)
  })

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
    expect(kinds(await asked.view())).toEqual(["requested", "viewed", "approved", "waits_for_stock"])

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
    expect(await charged(intent)).toBe(now.current.totals.total_cents)
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
    await raiseTax(20_000)
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
    await expire()
    expect(await by.view()).toMatchObject({ status: "expired" })
    expect(await prepare(by, approved)).toMatchObject({ status: 409, body: { code: "quote_closed" } })
    await raisePrices()
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
