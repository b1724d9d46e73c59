import Stripe from "stripe"
import { buy } from "../fixtures/buy"
import { eventually } from "../fixtures/eventually"
import { keptMails } from "../fixtures/mails"
import { count } from "../fixtures/query"
import { sandboxControl } from "../fixtures/sandbox"
import { shopSuite } from "../fixtures/shop-suite"

shopSuite("webhooks", (shop) => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${process.env.MEDUSA_URL}/hooks/stripe`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    })
  const signed = (event: object, secret = process.env.STRIPE_WEBHOOK_SECRET!) => {
    const payload = JSON.stringify(event)
    const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret })
    return send(payload, { "stripe-signature": signature })
  }
  const event = (id: string, more: object = {}) => ({
    id,
    object: "event",
    api_version: "2026-10-28.endive",
    created: 1,
    livemode: false,
    type: "payment_intent.created",
    data: { object: { id: "pi_none", object: "payment_intent" } },
    ...more,
  })

  it("keeps a signed event once, however often it comes", async () => {
    const replies = await Promise.all([1, 2, 3].map(() => signed(event("evt_once"))))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await count(shop.query, "payment_event where stripe_event_id = 'evt_once'")).toBe(1)
  })

  it("refuses what is not signed, signed by another, of another version or mode", async () => {
    const payload = JSON.stringify(event("evt_bad"))
    expect((await send(payload)).status).toBe(400)
    expect((await send(payload, { "stripe-signature": "t=1,v1=00" })).status).toBe(400)
    expect((await send("no json at all", { "stripe-signature": "t=1,v1=00" })).status).toBe(400)
    expect((await signed(event("evt_bad"), "whsec_of_somebody_else_0123456789")).status).toBe(400)
    expect((await signed(event("evt_bad", { api_version: "2020-01-01" }))).status).toBe(400)
    expect((await signed(event("evt_bad", { livemode: true }))).status).toBe(400)
    expect(await count(shop.query, "payment_event where stripe_event_id = 'evt_bad'")).toBe(0)
  })

  it("answers an error when the event cannot be kept, so that Stripe sends it again", async () => {
    await shop.query("alter table payment_event rename to payment_event_away")
    try {
      expect((await signed(event("evt_lost"))).status).toBe(500)
    } finally {
      await shop.query("alter table payment_event_away rename to payment_event")
    }
    expect((await signed(event("evt_lost"))).status).toBe(200)
  })

  it("tells staff of a dispute", async () => {
    const { payment_intent } = await buy(shop.shopper)
    await eventually(async () => (await count(shop.query, "payment where captured_at is not null")) > 0)
    await sandboxControl("disputes", { payment_intent, reason: "fraudulent" })
    // The folder of mails is shared with the other suites.
    const ours = async () =>
      (await keptMails()).find(({ kind, text }) => kind === "staff-alert" && text.includes(payment_intent))
    expect(await eventually(ours)).toMatchObject({ to: process.env.ADMIN_EMAIL })
  })
})
