// @ts-check
import { aClient, aSandbox, failure, manual } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
beforeEach(async () => {
  sandbox = await aSandbox()
})
afterEach(() => sandbox.close())

const count = async () => (await sandbox.stripe.paymentIntents.list({ limit: 100 })).data.length

it("answers the second request with the first one's answer", async () => {
  const { stripe } = sandbox
  const first = await stripe.paymentIntents.create(manual, { idempotencyKey: "cart-1" })
  const second = await stripe.paymentIntents.create(manual, { idempotencyKey: "cart-1" })
  expect(second.id).toBe(first.id)
  expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true")
  expect(await count()).toBe(1)
})

it("repeats a decline too", async () => {
  const { stripe } = sandbox
  const intent = await stripe.paymentIntents.create(manual)
  const confirm = (/** @type {string} */ payment_method) =>
    failure(stripe.paymentIntents.confirm(intent.id, { payment_method }, { idempotencyKey: "confirm-1" }))
  await confirm("pm_card_chargeDeclined")
  expect(await confirm("pm_card_chargeDeclined")).toMatchObject({ code: "card_declined" })
  expect((await stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1)
})

it("refuses a key with other parameters", async () => {
  await sandbox.stripe.paymentIntents.create(manual, { idempotencyKey: "cart-1" })
  const other = sandbox.stripe.paymentIntents.create({ ...manual, amount: 9900 }, { idempotencyKey: "cart-1" })
  expect(await failure(other)).toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 })
})

it("refuses a key whose first request still runs", async () => {
  await sandbox.control("delays", { route: "payment_intents.create", milliseconds: 300 })
  const create = () => sandbox.stripe.paymentIntents.create(manual, { idempotencyKey: "cart-1" })
  const results = await Promise.allSettled([create(), create()])
  const refusals = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []))
  expect(refusals).toEqual([expect.objectContaining({ statusCode: 409, code: "idempotency_key_in_use" })])
  expect(await count()).toBe(1)
})

it("forgets a request that was malformed, and everything after a day", async () => {
  const { stripe } = sandbox
  await failure(stripe.paymentIntents.create({ ...manual, currency: "zzz" }, { idempotencyKey: "cart-1" }))
  await stripe.paymentIntents.create(manual, { idempotencyKey: "cart-1" })
  await sandbox.control("clock", { advance_seconds: 24 * 60 * 60 })
  await stripe.paymentIntents.create({ ...manual, amount: 9900 }, { idempotencyKey: "cart-1" })
  expect(await count()).toBe(2)
})

it("repeats a failure that came after the work was done", async () => {
  const { stripe } = sandbox
  await sandbox.control("faults", { route: "payment_intents.create", when: "after", how: "500" })
  const create = () => failure(stripe.paymentIntents.create(manual, { idempotencyKey: "cart-1" }))
  expect(await create()).toMatchObject({ type: "StripeAPIError", statusCode: 500 })
  expect(await create()).toMatchObject({ statusCode: 500 })
  expect(await count()).toBe(1)
})

it("makes one payment when the connection breaks and the client tries again", async () => {
  await sandbox.control("faults", { route: "payment_intents.create", when: "after", how: "reset" })
  const patient = aClient(sandbox.url, undefined, { maxNetworkRetries: 1 })
  expect(await patient.paymentIntents.create(manual)).toMatchObject({ status: "requires_payment_method" })
  expect(await count()).toBe(1)
})

it("does nothing when it fails before the work", async () => {
  await sandbox.control("faults", { route: "payment_intents.create", when: "before", how: "500", times: 2 })
  for (const _ of [1, 2])
    expect(await failure(sandbox.stripe.paymentIntents.create(manual))).toMatchObject({ statusCode: 500 })
  expect(await count()).toBe(0)
  await sandbox.stripe.paymentIntents.create(manual)
})
