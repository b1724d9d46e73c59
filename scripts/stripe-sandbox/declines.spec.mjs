// @ts-check
import { passesLuhn, readCard } from "./cards/read-card.mjs"
import { testCards } from "./cards/test-cards.mjs"
import { aSandbox, failure, manual } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
beforeAll(async () => {
  sandbox = await aSandbox()
})
afterAll(() => sandbox.close())

it.each([
  ["pm_card_visa_chargeDeclined", "card_declined", "generic_decline"],
  ["pm_card_chargeDeclined", "card_declined", "generic_decline"],
  ["pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"],
  ["pm_card_visa_chargeDeclinedLostCard", "card_declined", "lost_card"],
  ["pm_card_visa_chargeDeclinedStolenCard", "card_declined", "stolen_card"],
  ["pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"],
  ["pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"],
  ["pm_card_chargeDeclinedProcessingError", "processing_error", "processing_error"],
  ["pm_card_radarBlock", "card_declined", "fraudulent"],
])("declines %s with %s, %s, and can be paid with another card", async (method, code, decline_code) => {
  const { stripe } = sandbox
  const intent = await stripe.paymentIntents.create(manual)
  const error = await failure(stripe.paymentIntents.confirm(intent.id, { payment_method: method }))
  expect(error).toMatchObject({
    type: "StripeCardError",
    statusCode: 402,
    code,
    decline_code,
    payment_intent: { id: intent.id, status: "requires_payment_method", payment_method: null },
  })
  const declined = await stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] })
  expect(declined).toMatchObject({
    last_payment_error: { code, decline_code, payment_method: { type: "card" } },
    latest_charge: { status: "failed", paid: false, failure_code: code },
  })
  const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
  expect(paid).toMatchObject({ status: "requires_capture", last_payment_error: null })
})

describe("a typed card", () => {
  const today = new Date("2026-11-15T12:00:00Z")
  const card = { number: "4242 4242 4242 4242", exp_month: 12, exp_year: 2030, cvc: "123" }

  it("passes with any future date and code", () => {
    expect(readCard(card, today)).toEqual(testCards.visa)
    expect(readCard({ ...card, exp_month: 11, exp_year: 26 }, today)).toEqual(testCards.visa)
  })

  it.each([
    ["incorrect_number", { number: "4242424242424241" }],
    ["invalid_number", { number: "4242" }],
    ["invalid_expiry_month", { exp_month: 13 }],
    ["invalid_expiry_month", { exp_month: 10, exp_year: 2026 }],
    ["invalid_expiry_year", { exp_year: 2020 }],
    ["invalid_cvc", { cvc: "12" }],
  ])("is refused with %s for %j", (code, changes) => {
    expect(() => readCard({ ...card, ...changes }, today)).toThrow(
      expect.objectContaining({ status: 402, fields: expect.objectContaining({ type: "card_error", code }) }),
    )
  })

  it("is refused and not kept when it could be somebody's own", async () => {
    const intent = await sandbox.stripe.paymentIntents.create(manual)
    const form = new URLSearchParams({
      client_secret: String(intent.client_secret),
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": "4929000000006",
      "payment_method_data[card][exp_month]": "12",
      "payment_method_data[card][exp_year]": "30",
      "payment_method_data[card][cvc]": "123",
    })
    const path = `/v1/payment_intents/${intent.id}/confirm`
    const answer = await sandbox.call(path, { method: "POST", body: form, key: "pk_test_sandbox_spec" })
    expect(answer).toMatchObject({
      status: 402,
      body: { error: { code: "card_declined", decline_code: "test_mode_live_card" } },
    })
    expect(await sandbox.stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ status: "requires_payment_method" })
  })

  it("never comes from the shop's server", async () => {
    const typed = {
      type: /** @type {const} */ ("card"),
      card: { number: "4242424242424242", exp_month: 1, exp_year: 2030 },
    }
    expect(await failure(sandbox.stripe.paymentMethods.create(typed))).toMatchObject({ statusCode: 400 })
  })
})

it("knows only numbers with a right check digit", () => {
  expect(Object.values(testCards).filter((card) => !passesLuhn(card.number))).toEqual([])
})
