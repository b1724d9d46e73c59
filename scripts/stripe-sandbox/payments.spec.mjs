// @ts-check
import { aSandbox, failure, manual } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
beforeAll(async () => {
  sandbox = await aSandbox()
})
afterAll(() => sandbox.close())

const held = async () => {
  const intent = await sandbox.stripe.paymentIntents.create(manual)
  return sandbox.stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
}

it("holds an amount and captures it", async () => {
  const intent = await held()
  expect(intent).toMatchObject({ status: "requires_capture", amount_capturable: 2500, amount_received: 0 })
  const paid = await sandbox.stripe.paymentIntents.capture(intent.id, { expand: ["latest_charge"] })
  expect(paid).toMatchObject({
    status: "succeeded",
    amount_capturable: 0,
    amount_received: 2500,
    latest_charge: {
      captured: true,
      amount_captured: 2500,
      payment_method_details: { card: { brand: "visa", last4: "4242", amount_authorized: 2500 } },
    },
  })
})

it("captures a part and releases the rest", async () => {
  const intent = await held()
  await sandbox.stripe.paymentIntents.capture(intent.id, { amount_to_capture: 2000 })
  const { latest_charge: charge, ...paid } = await sandbox.stripe.paymentIntents.retrieve(intent.id, {
    expand: ["latest_charge"],
  })
  expect(paid).toMatchObject({ status: "succeeded", amount_received: 2000, amount_capturable: 0 })
  expect(charge).toMatchObject({ amount: 2500, amount_captured: 2000, amount_refunded: 500, refunded: false })
})

it("refuses to capture more than is held, twice, or nothing", async () => {
  const intent = await held()
  const { stripe } = sandbox
  expect(await failure(stripe.paymentIntents.capture(intent.id, { amount_to_capture: 2501 }))).toMatchObject({
    code: "amount_too_large",
    statusCode: 400,
  })
  await stripe.paymentIntents.capture(intent.id)
  expect(await failure(stripe.paymentIntents.capture(intent.id))).toMatchObject({
    code: "payment_intent_unexpected_state",
    payment_intent: { status: "succeeded" },
  })
})

it("takes the money at once when nothing else is asked", async () => {
  const paid = await sandbox.stripe.paymentIntents.create({
    amount: 1000,
    currency: "usd",
    confirm: true,
    payment_method: "pm_card_mastercard",
    return_url: "http://localhost/done",
  })
  expect(paid).toMatchObject({ status: "succeeded", capture_method: "automatic_async", amount_received: 1000 })
})

it("cancels what is held, and shows its charge as refunded as Stripe does", async () => {
  const intent = await held()
  const canceled = await sandbox.stripe.paymentIntents.cancel(intent.id, {
    cancellation_reason: "abandoned",
    expand: ["latest_charge"],
  })
  expect(canceled).toMatchObject({
    status: "canceled",
    cancellation_reason: "abandoned",
    latest_charge: { refunded: true, captured: false, amount_refunded: 2500 },
  })
  expect(await failure(sandbox.stripe.paymentIntents.confirm(intent.id))).toMatchObject({
    code: "payment_intent_unexpected_state",
  })
})

it("refuses to cancel what is paid", async () => {
  const intent = await held()
  await sandbox.stripe.paymentIntents.capture(intent.id)
  expect(await failure(sandbox.stripe.paymentIntents.cancel(intent.id))).toMatchObject({
    type: "StripeInvalidRequestError",
    code: "payment_intent_unexpected_state",
  })
})

it("lets the amount change before the card is asked and never after", async () => {
  const { stripe } = sandbox
  const intent = await stripe.paymentIntents.create(manual)
  const changed = await stripe.paymentIntents.update(intent.id, { amount: 3000, metadata: { cart_id: "cart_1" } })
  expect(changed).toMatchObject({ amount: 3000, metadata: { cart_id: "cart_1" } })
  await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
  expect(await failure(stripe.paymentIntents.update(intent.id, { amount: 100 }))).toMatchObject({
    code: "payment_intent_unexpected_state",
  })
  const described = await stripe.paymentIntents.update(intent.id, { metadata: { order: "7", cart_id: "" } })
  expect(described).toMatchObject({ amount: 3000, metadata: { order: "7" } })
  expect(described.metadata).not.toHaveProperty("cart_id")
})

it("ends an authorisation that nobody captured in seven days", async () => {
  const intent = await held()
  await sandbox.control("clock", { advance_seconds: 7 * 24 * 60 * 60 + 1 })
  expect(await sandbox.stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
    status: "canceled",
    cancellation_reason: "expired",
  })
})

it("lists newest first, in pages", async () => {
  const made = await Promise.all(
    [1, 2, 3].map((n) => sandbox.stripe.paymentIntents.create({ ...manual, amount: 1000 + n })),
  )
  const page = await sandbox.stripe.paymentIntents.list({ limit: 2 })
  expect(page.has_more).toBe(true)
  const rest = await sandbox.stripe.paymentIntents.list({ limit: 1, starting_after: page.data[1]?.id ?? "" })
  expect(new Set([...page.data, ...rest.data].map((each) => each.id))).toEqual(new Set(made.map((each) => each.id)))
})

it("books 120 payments at once in the ledger", async () => {
  const before = (await sandbox.control("ledger")).payment_intents.length
  await Promise.all(
    Array.from({ length: 120 }, async () =>
      sandbox.stripe.paymentIntents.capture((await held()).id, { amount_to_capture: 2400 }),
    ),
  )
  const { payment_intents: entries } = await sandbox.control("ledger")
  expect(entries).toHaveLength(before + 120)
  expect(entries[0]).toMatchObject({ authorized: 2500, captured: 2400, held: 0, refunded: 0, status: "succeeded" })
})
