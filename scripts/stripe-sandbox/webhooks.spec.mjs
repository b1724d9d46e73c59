// @ts-check
import { aSandbox, aShop, failure, manual, until } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
/** @type {Awaited<ReturnType<typeof aShop>>} */
let shop
beforeEach(async () => {
  shop = await aShop()
  sandbox = await aSandbox({ webhookUrl: shop.url })
})
afterEach(async () => {
  await sandbox.close()
  shop.close()
})

const pay = async () => {
  const intent = await sandbox.stripe.paymentIntents.create(manual)
  await sandbox.stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
  return sandbox.stripe.paymentIntents.capture(intent.id)
}

it("tells a payment's whole way, signed, with the pinned version", async () => {
  const intent = await pay()
  await sandbox.stripe.refunds.create({ payment_intent: intent.id, amount: 500 })
  await until(() => shop.events.length === 7)
  expect(new Set(shop.types())).toEqual(
    new Set([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.amount_capturable_updated",
      "charge.captured",
      "payment_intent.succeeded",
      "refund.created",
      "charge.refunded",
    ]),
  )
  const succeeded = shop.events.find((event) => event.type === "payment_intent.succeeded")
  expect(succeeded).toMatchObject({
    api_version: "2026-10-28.endive",
    livemode: false,
    data: { object: { id: intent.id, status: "succeeded" } },
    request: { id: expect.stringMatching(/^req_/) },
  })
  await until(async () => (await sandbox.control("deliveries")).idle)
  expect((await sandbox.stripe.events.retrieve(String(succeeded?.id))).pending_webhooks).toBe(0)
})

it("tells declines, waits for the holder and cancellations", async () => {
  const { stripe } = sandbox
  const intent = await stripe.paymentIntents.create(manual)
  await failure(stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_chargeDeclined" }))
  await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_authenticationRequired" })
  await stripe.paymentIntents.cancel(intent.id)
  await until(() => shop.events.length === 5)
  expect(shop.types()).toEqual(
    expect.arrayContaining([
      "charge.failed",
      "payment_intent.payment_failed",
      "payment_intent.requires_action",
      "payment_intent.canceled",
    ]),
  )
})

it("tries again until the shop takes it", async () => {
  shop.answerWith(503)
  await sandbox.stripe.paymentIntents.create(manual)
  await sandbox.control("clock", { advance_seconds: 2 })
  expect(shop.events).toHaveLength(0)
  shop.answerWith(200)
  await until(() => shop.events.length === 1)
  await until(async () => (await sandbox.control("deliveries")).idle)
  const { deliveries } = await sandbox.control("deliveries")
  expect(deliveries[0]).toMatchObject({ type: "payment_intent.created", status: "delivered" })
  expect(deliveries[0].attempts).toBeGreaterThan(1)
})

it("holds and drops events, or those of some types, as tests need it", async () => {
  await sandbox.control("webhooks", { action: "hold", types: ["payment_intent.succeeded"] })
  await pay()
  await until(() => shop.events.length === 4)
  expect(shop.types()).not.toContain("payment_intent.succeeded")
  await sandbox.control("webhooks", { action: "drop" })
  await sandbox.stripe.paymentIntents.create(manual)
  await until(() => shop.types().includes("payment_intent.succeeded"))
  expect(shop.events).toHaveLength(5)
  expect((await sandbox.control("deliveries")).deliveries[0]).toMatchObject({ status: "dropped" })
})

it("brings an event again, twice at once", async () => {
  await sandbox.stripe.paymentIntents.create(manual)
  await until(() => shop.events.length === 1)
  const { results } = await sandbox.control(`events/${shop.events[0]?.id}/redeliver`, { times: 2 })
  expect(results).toEqual([
    { ok: true, detail: "HTTP 200" },
    { ok: true, detail: "HTTP 200" },
  ])
  expect(new Set(shop.events.map((event) => event.id)).size).toBe(1)
  expect(shop.events).toHaveLength(3)
})

it("takes an event back with the request that was refused after all", async () => {
  const refused = { amount: 2500, currency: "usd", confirm: true, payment_method: "pm_card_visa" }
  expect(await failure(sandbox.stripe.paymentIntents.create(refused))).toMatchObject({ param: "return_url" })
  expect((await sandbox.stripe.events.list()).data).toEqual([])
  await sandbox.stripe.paymentIntents.create(manual)
  await until(() => shop.events.length === 1)
})
