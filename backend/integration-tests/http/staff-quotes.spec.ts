import type { QuoteSummary, SheetTerms } from "../../src/contracts/all-contracts"
import type { RevisionPreview } from "../../src/contracts/quote-for-staff"
import { bodyOf, type Reply } from "../fixtures/http-client"
import { mailsTo } from "../fixtures/mails"
import { messages } from "../fixtures/outbox"
import { count } from "../fixtures/query"
import { quoteSuite } from "../fixtures/quote-suite"
import { aRequest, APPROVER, holder, seen } from "../fixtures/quotes"
import { askedFor, QUOTES, staffView } from "../fixtures/staff-quotes"
import { freeStock, setFreeStock } from "../fixtures/stock"

const secretIn = (text: string) => /\/quotes\/([\w-]{43})/.exec(text)![1]!

quoteSuite("quotes by staff", (shop) => {
  const { shopper, query } = shop

  const list = async (search: string) =>
    bodyOf<{ quotes: QuoteSummary[]; count: number }>(await shop.staff().get(`${QUOTES}?${search}`))

  it("is closed to everybody but staff, on every route", async () => {
    const { id } = await askedFor(shop)
    const reads = ["", `/${id}`, `/${id}/pdf`].map((path) => shopper.get(QUOTES + path))
    const writes = ["revise", "preview", "send", "withdraw", "reserve", "release", "clone", "links/x/revoke"].map(
      (verb) => shopper.post(`${QUOTES}/${id}/${verb}`, { seen_version: 1 }),
    )
    const settings = [
      shopper.get("/admin/shop/order-sheet/terms"),
      shopper.get("/admin/shop/quote-settings"),
      shopper.post("/admin/shop/quote-settings"),
    ]
    for (const { status } of await Promise.all([...reads, ...writes, ...settings])) expect(status).toBe(401)
  })

  it("lists quotes by status and by what is typed, the newest first", async () => {
    const { quote } = await askedFor(shop, { more: { organization: "Lincoln 100% District" } })
    const other = await askedFor(shop, { more: { organization: "Other School" } })
    const numbers = async (search: string) => (await list(search)).quotes.map(({ number }) => number)
    expect(await numbers("")).toEqual([other.quote.number, quote.number])
    expect(await numbers("text=lincoln 100%25")).toEqual([quote.number])
    expect(await numbers("text=10%25 District")).toEqual([])
    expect(await numbers(`text=${other.quote.requester.email}`)).toEqual([other.quote.number])
    expect(await numbers("status=open&limit=1&offset=1")).toEqual([quote.number])
    await query(`update quote set valid_until = now() - interval '1 hour' where organization = 'Other School'`)
    expect(await numbers("status=open")).toEqual([quote.number])
    expect(await numbers("status=expired")).toEqual([other.quote.number])
    // As in the moment after its order, before the quote is marked.
    await query(`update quote set status = 'approved', cart_id = 'cart_of_order' where organization = 'Other School'`)
    await query(`insert into order_cart (id, order_id, cart_id) values ('ordercart_x', 'order_x', 'cart_of_order')`)
    for (const status of ["approved", "expired"]) expect(await numbers(`status=${status}`)).toEqual([])
    expect((await list("status=ordered")).quotes).toMatchObject([{ number: other.quote.number, status: "ordered" }])
    for (const search of ["status=odd", "limit=101", "offset=-1"])
      expect((await shop.staff().get(`${QUOTES}?${search}`)).status).toBe(400)
    for (const path of ["/quote_strange", "/quote_strange/pdf"])
      expect((await shop.staff().get(QUOTES + path)).status).toBe(404)
  })

  it("revises a quote: what is named changes, what was promised stays, an approval is asked for anew", async () => {
    const { quote, view, actOn, act, get } = await askedFor(shop)
    bodyOf(await actOn(quote, "ask-change", { note: "Cheaper, please." }))
    bodyOf(await actOn(quote, "approve"))
    const line = quote.current.lines[0]!
    await query(`update tax_table_row set rate_millipercent = 20000 where province = 'CA'`)
    const revision = {
      unit_prices: { [line.variant_id]: line.unit_price_cents - 100 },
      shipping_cents: 1001,
      message: "As you asked.",
    }
    const { preview } = bodyOf<{ preview: RevisionPreview }>(await act("preview", revision))
    expect((await get()).versions).toHaveLength(1)
    const revised = staffView(await act("revise", revision))
    expect(preview).toEqual({
      total_cents: revised.quote.current.totals.total_cents,
      differences: revised.versions[0]!.differences,
      ends_reservation: false,
    })
    const { current, status, approved_by } = revised.quote
    expect({ status, approved_by }).toEqual({ status: "open", approved_by: null })
    expect(current).toMatchObject({ number: 2, message: "As you asked.", valid_until: quote.current.valid_until })
    expect(current.lines[0]).toMatchObject({ unit_price_cents: line.unit_price_cents - 100, quantity: 5 })
    expect(current.totals).toMatchObject({ subtotal_cents: line.subtotal_cents - 500, shipping_cents: 1001 })
    const sums = current.destinations.map(({ sums }) => sums)
    expect(sums.reduce((all, { shipping_cents }) => all + shipping_cents, 0)).toBe(1001)
    expect(sums.reduce((all, one) => all + one.goods_cents + one.shipping_cents + one.tax_cents, 0)).toBe(
      current.totals.total_cents,
    )
    expect(revised.versions[0]!.differences.map(({ what }) => what)).toEqual(
      expect.arrayContaining([`${line.title}, each`, "Shipping", "Sales tax", "Total", "Message"]),
    )
    expect((await view()).current.number).toBe(2)
    expect(await actOn(quote, "approve")).toMatchObject({ status: 409, body: { code: "quote_changed" } })
    for (const verb of ["revise", "preview"])
      expect(await act(verb, { message: "Second" })).toMatchObject({ status: 409, body: { code: "quote_changed" } })
    expect((await get()).versions).toHaveLength(2)
  })

  it("refuses revisions that cannot be, and lets one of two people win", async () => {
    const { act, get } = await askedFor(shop)
    const bad = [
      {},
      { message: null },
      { valid_until: "2020-01-01" },
      { order_from: "2020-01-01" },
      { order_from: "2099-01-01" },
      { valid_until: "soon" },
      { shipping_cents: -1 },
      { unit_prices: { x: 1.5 } },
      { sheet: { destinations: [] } },
      { surprise: true },
    ]
    for (const verb of ["revise", "preview"])
      for (const body of bad) expect({ body, status: (await act(verb, body)).status }).toEqual({ body, status: 400 })
    const replies = await Promise.all([act("revise", { message: "One" }), act("revise", { message: "Two" })])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await get()).quote.current.number).toBe(2)
  })

  it("takes other schools, addresses and quantities, with what differs, and revives what has expired", async () => {
    const { act, quote } = await askedFor(shop)
    const [oakland, portland] = quote.current.destinations.map(({ ship_to, quantities }) => ({
      ...ship_to,
      quantities,
    }))
    const deck = quote.current.lines[0]!
    const { terms } = bodyOf<{ terms: SheetTerms }>(await shop.staff().get("/admin/shop/order-sheet/terms"))
    const advisory = terms.decks.find(({ handle }) => handle === "advisory")!
    const sheet = (...destinations: unknown[]) => ({ sheet: { destinations } })
    const versionsOf = async (reply: Promise<Reply>) => staffView(await reply)

    const moved = await versionsOf(
      act(
        "revise",
        sheet(
          { ...oakland, quantities: { [deck.variant_id]: 1 } },
          { ...portland, quantities: { [deck.variant_id]: 4 } },
        ),
      ),
    )
    expect(moved.versions[0]!.differences).toEqual(
      expect.arrayContaining([
        { what: "Sample High School, Oakland, CA", before: `3 × ${deck.title}`, after: `1 × ${deck.title}` },
        { what: "Sample Middle School, Portland, OR", before: `2 × ${deck.title}`, after: `4 × ${deck.title}` },
      ]),
    )
    await query(`update quote set valid_until = now() - interval '1 hour'`)
    const grown = await versionsOf(
      act("revise", {
        ...sheet(
          { ...oakland, address_1: "9 New Street", attention: undefined },
          {
            ...portland,
            school: "Sample Elementary School",
            quantities: { [deck.variant_id]: 4, [advisory.variant_id]: 1 },
          },
          { ...portland, address_1: "7 Hill Road", quantities: { [advisory.variant_id]: 2 } },
        ),
        unit_prices: { [advisory.variant_id]: 999 },
        seen_version: 2,
      }),
    )
    const { current, status } = grown.quote
    expect(status).toBe("open")
    expect(Date.parse(current.valid_until)).toBeGreaterThan(Date.now())
    expect(current.lines).toMatchObject([
      { variant_id: deck.variant_id, quantity: 7, unit_price_cents: deck.unit_price_cents },
      { variant_id: advisory.variant_id, quantity: 3, unit_price_cents: 999 },
    ])
    expect(grown.versions[0]!.differences.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        "Advisory Cards, quantity",
        "Delivered to",
        "Sample High School, Oakland, CA, address",
        "Sample High School, Oakland, CA, receiver",
      ]),
    )
    const strange = sheet({ ...oakland, quantities: { variant_strange: 1 } })
    const wrongZip = sheet({ ...oakland, postal_code: "97201" })
    expect(await act("revise", { ...strange, seen_version: 3 })).toMatchObject({
      status: 409,
      body: { code: "not_for_sale" },
    })
    expect((await act("revise", { ...wrongZip, seen_version: 3 })).status).toBe(400)
    expect(
      (
        await act("revise", {
          ...sheet(...current.destinations.map(({ ship_to, quantities }) => ({ ...ship_to, quantities }))),
          seen_version: 3,
        })
      ).status,
    ).toBe(400)
  })

  it("sends a version to requester and approvers, each with a link of their own and the PDF, once for a double click; none to whom all links were revoked", async () => {
    const more = { requester_email: "sent@school.example", approver_email: "boss@district.example" }
    const { act, token, view, get, id } = await askedFor(shop, { more })
    const [asked] = await mailsTo(more.requester_email, "quote-link")
    const [forApproval] = await mailsTo(more.approver_email, "quote-link")
    expect(asked!.subject).toBe("Your quote Q-1001")
    expect(forApproval!.subject).toBe("Ada Sample asks for your approval of quote Q-1001")
    bodyOf(await act("revise", { message: "Better now." }))
    const sent = await Promise.all([act("send", { seen_version: 2 }), act("send", { seen_version: 2 })])
    expect(sent.map(({ status }) => status)).toEqual([200, 200])
    const [, news] = await mailsTo(more.requester_email, "quote-link", 2)
    const [, approvers] = await mailsTo(more.approver_email, "quote-link", 2)
    expect(news!.subject).toBe("Quote Q-1001 has changed: version 2")
    for (const mail of [news!, approvers!]) {
      expect(mail.text).toContain("Better now.")
      const [file] = mail.attachments
      expect(file).toMatchObject({ filename: "quote-Q-1001-version-2.pdf", content_type: "application/pdf" })
      expect(Buffer.from(file!.content, "base64").subarray(0, 5).toString()).toBe("%PDF-")
    }
    const secrets = [asked, forApproval, news, approvers].map((mail) => secretIn(mail!.text))
    expect(new Set([...secrets, token]).size).toBe(5)
    for (const secret of secrets) expect((await holder(shopper, secret).view()).number).toBe("Q-1001")
    for (const secret of secrets)
      for (const table of ["quote_link", "outbox_message", "notification"])
        expect(await count(query, `${table} t where t::text like '%${secret}%'`)).toBe(0)
    expect((await view()).events.filter(({ kind }) => kind === "sent")).toHaveLength(1)
    expect((await act("send")).status).toBe(409)
    const { links, receivers } = await get()
    expect(receivers.map(({ email }) => email)).toEqual([more.requester_email, more.approver_email])
    for (const link of links.filter(({ role }) => role === "approver")) bodyOf(await act(`links/${link.id}/revoke`))
    const opens = async (secret: string) => (await shopper.get(`/store/shop/quotes/${secret}`)).status
    expect(await Promise.all([forApproval, approvers, asked, news].map((mail) => opens(secretIn(mail!.text))))).toEqual(
      [...[404, 404, 200, 200]],
    )
    expect((await get()).receivers.map(({ email }) => email)).toEqual([more.requester_email])
    expect((await shop.staff().post(`${QUOTES}/${id}/links/quotelink_x/revoke`)).status).toBe(404)
  })

  it("shows staff what a mail says without making a link, and news to the requester alone", async () => {
    const more = { requester_email: "quiet@school.example", approver_email: "chief@district.example" }
    const { quote } = await askedFor(shop, { more })
    const [mail] = await mailsTo(more.approver_email, "quote-link")
    const approver = holder(shopper, secretIn(mail!.text))
    await mailsTo(more.requester_email, "quote-link")
    const links = await count(query, "quote_link")
    const sent = (await messages(shop.staff())).find(({ recipient }) => recipient === more.approver_email)!
    const { preview } = bodyOf<{ preview: { text: string } }>(await shop.staff().get(`/admin/shop/messages/${sent.id}`))
    expect(preview.text).toContain("/quotes/hidden")
    expect(await count(query, "quote_link")).toBe(links)
    bodyOf(await approver.act("approve", { ...APPROVER, ...seen(quote) }))
    const [news] = await mailsTo(more.requester_email, "quote-news")
    expect(news!.subject).toBe("Quote Q-1001: Grace Sample approved the quote")
    expect(secretIn(news!.text)).not.toBe(approver.token)
    const toApprover = (await messages(shop.staff())).filter(({ recipient }) => recipient === more.approver_email)
    expect(toApprover.map(({ kind }) => kind)).toEqual(["quote-link"])
  })

  it("gives the PDF of each version, to links of the quote only its own", async () => {
    const { act, path, id } = await askedFor(shop)
    bodyOf(await act("revise", { message: "Second" }))
    const pdf = await shopper.get(`${path}/pdf`)
    expect(pdf.headers.get("content-disposition")).toBe(`attachment; filename="quote-Q-1001-version-2.pdf"`)
    expect(pdf.headers.get("cache-control")).toBe("no-store")
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe("%PDF-")
    const first = await shop.staff().get(`${QUOTES}/${id}/pdf?version=1`)
    expect(first.headers.get("content-disposition")).toContain("version-1.pdf")
    expect((await shop.staff().get(`${QUOTES}/${id}/pdf?version=3`)).status).toBe(404)
    expect((await shop.staff().get(`${QUOTES}/${id}/pdf?version=x`)).status).toBe(400)
    const wrong = holder(shopper, "a".repeat(43))
    const [page, file] = await Promise.all([shopper.get(wrong.path), shopper.get(`${wrong.path}/pdf`)])
    expect([file.status, file.body]).toEqual([404, page.body])
  })

  it("reserves the stock for the quote alone, and gives it back, or frees it as the quote is declined", async () => {
    await setFreeStock(query, "DECK-IN2OUT", 6)
    const { act, view, get } = await askedFor(shop)
    const other = await askedFor(shop, { more: { note: "Another one" } })
    const replies = await Promise.all([act("reserve"), act("reserve")])
    expect(replies.map(({ status }) => status)).toEqual([200, 200])
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(1)
    expect(await view()).toMatchObject({ stock_reserved: true, short: [] })
    expect(await query("select description, quantity::integer from reservation_item where deleted_at is null")).toEqual(
      [{ description: "Quote Q-1001", quantity: 5 }],
    )
    const refused = await other.act("reserve")
    expect(refused).toMatchObject({ status: 409, body: { code: "stock_short" } })
    expect((refused.body as { message: string }).message).toContain("Only 1 of")
    expect(await count(query, "stock_hold")).toBe(0)
    const { sheet } = await aRequest(shopper, { decks: [{ in2out: 2 }] })
    const { sheet: more } = await aRequest(shopper, { decks: [{ in2out: 6 }] })
    expect(await act("preview", { sheet: more })).toMatchObject({ body: { preview: { ends_reservation: true } } })
    expect(await act("preview", { sheet })).toMatchObject({ body: { preview: { ends_reservation: false } } })
    bodyOf(await act("revise", { sheet }))
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(4)
    expect((await act("release")).status).toBe(409)
    bodyOf(await act("release", { seen_version: 2 }))
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(6)
    expect((await get()).quote.events.map(({ kind }) => kind)).toEqual([
      ...["requested", "reserved", "revised", "released"],
    ])
    bodyOf(await other.act("reserve"))
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(1)
    bodyOf(await other.actOn(other.quote, "decline"))
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(6)
  })

  it("withdraws a quote: its links say so, its stock is free, its requester is told why", async () => {
    const { act, view, actOn, quote } = await askedFor(shop)
    bodyOf(await act("reserve"))
    const free = await freeStock(query, "DECK-IN2OUT")
    expect((await act("withdraw")).status).toBe(400)
    bodyOf(await act("withdraw", { reason: "The price was a mistake." }))
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(free + 5)
    expect(await view()).toMatchObject({ status: "withdrawn" })
    expect(await actOn(quote, "approve")).toMatchObject({ status: 409, body: { code: "quote_closed" } })
    const [news] = await mailsTo(quote.requester.email, "quote-news")
    expect(news!.text).toContain("The price was a mistake.")
    for (const verb of ["revise", "send", "reserve"])
      expect((await act(verb, verb === "revise" ? { message: "x" } : {})).status).toBe(409)
  })

  it("clones a quote into a draft that nobody else sees until it is sent", async () => {
    const { act, quote } = await askedFor(shop, { more: { requester_email: "clone@school.example" } })
    const line = quote.current.lines[0]!
    bodyOf(await act("revise", { unit_prices: { [line.variant_id]: 500 }, shipping_cents: 0 }))
    const clone = (prices: string) => shop.staff().post(`${QUOTES}/${quote_id}/clone`, { prices })
    const [{ id: quote_id }] = (await list("text=Q-1001")).quotes as [QuoteSummary]
    const same = staffView(await clone("same"))
    const today = staffView(await clone("today"))
    expect(same.quote.status).toBe("draft")
    expect(same.quote.current.lines[0]!.unit_price_cents).toBe(500)
    expect(same.quote.current.totals.shipping_cents).toBe(0)
    expect(today.quote.current.totals).toEqual(quote.current.totals)
    expect((await clone("free")).status).toBe(400)
    const revised = await shop.staff().post(`${QUOTES}/${same.id}/revise`, { seen_version: 1, message: "Hello" })
    expect(staffView(revised).quote.status).toBe("draft")
    const sent = await shop.staff().post(`${QUOTES}/${same.id}/send`, { seen_version: 2 })
    expect(staffView(sent).quote.status).toBe("open")
    const [, mail] = await mailsTo("clone@school.example", "quote-link", 2)
    expect(mail!.subject).toBe("Quote Q-1002 for Sample Unified School District")
    expect((await holder(shopper, secretIn(mail!.text)).view()).number).toBe("Q-1002")
  })
})
