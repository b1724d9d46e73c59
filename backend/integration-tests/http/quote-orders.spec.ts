import { reconcileShop } from "@sf-cess/backend/workflows/reconcile/reconcile-shop"
import type { PlacedOrder } from "../../src/contracts/all-contracts"
import { raisePrices, raiseShipping, raiseTax } from "../fixtures/dearer"
import { eventually } from "../fixtures/eventually"
import { expectFiguresToAddUp } from "../fixtures/figures"
import { bodyOf } from "../fixtures/http-client"
import { approve, chargedAtBank, pay, prepare, type ToConfirm } from "../fixtures/pay-quote"
import { count } from "../fixtures/query"
import { quoteSuite } from "../fixtures/quote-suite"
import { aQuote, APPROVER, eventKinds, quoteOf } from "../fixtures/quotes"
import { bankOf, confirmPayment, failAtBank, paymentIntentOf, sandboxControl } from "../fixtures/sandbox"

quoteSuite("orders of quotes", (shop) => {
  const { shopper, query } = shop

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
    await raisePrices(query)
    await raiseShipping(query)
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
    expect(await chargedAtBank(paymentIntentOf(secrets[0]!))).toBe(by.quote.current.totals.total_cents)
    const ordered = await eventually(async () => {
      const view = await by.view()
      return eventKinds(view).includes("ordered") && view
    })
    expect(ordered).toMatchObject({ status: "ordered", order: { number: numbers[0] } })
    expect(eventKinds(ordered)).toEqual(["requested", "approved", "ordered"])
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
    expect(await eventually(async () => eventKinds(await by.view()).includes("ordered"))).toBe(true)
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
    expect(await eventually(async () => eventKinds(await by.view()).includes("ordered"))).toBe(true)
    expect((await by.view()).events.at(-1)).toMatchObject({ name: APPROVER.name, email: APPROVER.email })
    expect(await chargedAtBank(paymentIntentOf(payment.client_secret))).toBe(by.quote.current.totals.total_cents)
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
    expect(await chargedAtBank(intent)).toBe(approved.current.totals.total_cents)
    await expectFiguresToAddUp(query)
  })

  it("says busy while Stripe is slow or does not answer, and loses nothing", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const by = await aQuote(shopper)
    const approved = await approve(by)
    // Slower than the shop waits for it, twice.
    await sandboxControl("delays", { route: "payment_intents.create", milliseconds: 20_000 })
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
    await raiseTax(query, 20_000)
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
    expect(await chargedAtBank(intent)).toBe(changed.current.totals.total_cents)
    await expectFiguresToAddUp(query)
  })

  it("voids a payment that was begun when the quote changes, and refuses to change while the card is held", async () => {
    const by = await aQuote(shopper)
    const approved = await approve(by)
    const first = bodyOf<{ payment: ToConfirm }>(await prepare(by, approved)).payment
    await raiseTax(query, 20_000)
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
})
