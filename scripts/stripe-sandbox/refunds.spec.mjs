// @ts-check
import { aSandbox, failure, manual } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
beforeAll(async () => {
  sandbox = await aSandbox()
})
afterAll(() => sandbox.close())

/** @param {string} [method] */
const paid = async (method = "pm_card_visa") => {
  const intent = await sandbox.stripe.paymentIntents.create(manual)
  await sandbox.stripe.paymentIntents.confirm(intent.id, { payment_method: method })
  return sandbox.stripe.paymentIntents.capture(intent.id)
}

it("gives back in parts until nothing is left", async () => {
  const { stripe } = sandbox
  const intent = await paid()
  const first = await stripe.refunds.create({
    payment_intent: intent.id,
    amount: 1000,
    reason: "requested_by_customer",
  })
  expect(first).toMatchObject({ status: "succeeded", amount: 1000, charge: intent.latest_charge })
  const tooMuch = stripe.refunds.create({ payment_intent: intent.id, amount: 1501 })
  expect(await failure(tooMuch)).toMatchObject({ statusCode: 400, param: "amount" })
  await stripe.refunds.create({ payment_intent: intent.id })
  const charge = await stripe.charges.retrieve(String(intent.latest_charge), { expand: ["refunds"] })
  expect(charge).toMatchObject({ refunded: true, amount_refunded: 2500 })
  expect(charge.refunds?.data.map((refund) => refund.amount)).toEqual([1500, 1000])
  const again = stripe.refunds.create({ charge: charge.id })
  expect(await failure(again)).toMatchObject({ code: "charge_already_refunded" })
  const { payment_intents: entries } = await sandbox.control(`ledger`)
  expect(entries.find((/** @type {{ id: string }} */ entry) => entry.id === intent.id)).toMatchObject({
    captured: 2500,
    refunded: 2500,
  })
})

it("never gives back what was only held", async () => {
  const { stripe } = sandbox
  const intent = await stripe.paymentIntents.create(manual)
  const held = await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
  expect(await failure(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({ statusCode: 400 })
  expect(await failure(stripe.refunds.create({ charge: String(held.latest_charge) }))).toMatchObject({
    statusCode: 400,
  })
})

it("never gives back more than a partial capture took", async () => {
  const { stripe } = sandbox
  const intent = await stripe.paymentIntents.create(manual)
  await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
  await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 2000 })
  expect(await failure(stripe.refunds.create({ payment_intent: intent.id, amount: 2001 }))).toMatchObject({
    param: "amount",
  })
  expect(await stripe.refunds.create({ payment_intent: intent.id })).toMatchObject({ amount: 2000 })
})

it("can arrive later, or come back", async () => {
  const { stripe } = sandbox
  const late = await stripe.refunds.create({ payment_intent: (await paid("pm_card_pendingRefund")).id })
  const failing = await stripe.refunds.create({ payment_intent: (await paid("pm_card_refundFail")).id })
  expect([late.status, failing.status]).toEqual(["pending", "succeeded"])
  await sandbox.control("clock", { advance_seconds: 5 })
  expect((await stripe.refunds.retrieve(late.id)).status).toBe("succeeded")
  expect(await stripe.refunds.retrieve(failing.id)).toMatchObject({ status: "failed" })
  expect(await stripe.charges.retrieve(String(failing.charge))).toMatchObject({ amount_refunded: 0, refunded: false })
  const types = (await stripe.events.list({ limit: 5 })).data.map((event) => event.type)
  expect(types).toEqual(expect.arrayContaining(["refund.failed", "refund.updated"]))
})

it("gives nothing back while the holder disputes the charge", async () => {
  const intent = await paid()
  const dispute = await sandbox.control("disputes", { payment_intent: intent.id, reason: "fraudulent" })
  expect(dispute).toMatchObject({ object: "dispute", amount: 2500, status: "needs_response" })
  expect(await failure(sandbox.stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({
    code: "charge_disputed",
  })
  const automatic = await paid("pm_card_createDispute")
  expect(await sandbox.stripe.charges.retrieve(String(automatic.latest_charge))).toMatchObject({ disputed: true })
})
