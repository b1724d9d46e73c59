// @ts-check
import { aClient, aSandbox, failure, keys, manual } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
beforeAll(async () => {
  sandbox = await aSandbox()
})
afterAll(() => sandbox.close())

/** @param {string} method */
const challenged = async (method) => {
  const intent = await sandbox.stripe.paymentIntents.create(manual)
  return sandbox.stripe.paymentIntents.confirm(intent.id, { payment_method: method })
}

/** As the challenge's page does it. @param {{ id: string, client_secret: string | null }} intent @param {string} outcome @param {string} [secret] */
const choose = (intent, outcome, secret = String(intent.client_secret)) =>
  sandbox.call(`/v1/three_d_secure/${intent.id}`, {
    method: "POST",
    body: new URLSearchParams({ client_secret: secret, outcome }),
    key: keys.publishableKey,
  })

it.each(["pm_card_authenticationRequired", "pm_card_authenticationRequiredOnSetup", "pm_card_threeDSecure2Required"])(
  "asks the holder of %s and holds the amount once he agrees",
  async (method) => {
    const intent = await challenged(method)
    expect(intent).toMatchObject({
      status: "requires_action",
      next_action: { type: "use_stripe_sdk" },
      latest_charge: null,
    })
    await choose(intent, "complete")
    const paid = await sandbox.stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] })
    expect(paid).toMatchObject({
      status: "requires_capture",
      next_action: null,
      latest_charge: { payment_method_details: { card: { three_d_secure: { result: "authenticated" } } } },
    })
    expect((await choose(intent, "complete")).body.error.code).toBe("payment_intent_unexpected_state")
  },
)

it("fails without a charge when the holder does not agree", async () => {
  const intent = await challenged("pm_card_authenticationRequired")
  await choose(intent, "fail")
  expect(await sandbox.stripe.paymentIntents.retrieve(intent.id)).toMatchObject({
    status: "requires_payment_method",
    last_payment_error: { code: "payment_intent_authentication_failure" },
    latest_charge: null,
  })
})

it("can be declined after the holder agreed", async () => {
  const intent = await challenged("pm_card_authenticationRequiredChargeDeclinedInsufficientFunds")
  expect(await choose(intent, "complete")).toMatchObject({
    status: 402,
    body: { error: { decline_code: "insufficient_funds" } },
  })
  expect((await sandbox.stripe.paymentIntents.retrieve(intent.id)).status).toBe("requires_payment_method")
})

it("asks nothing of a card that need not", async () => {
  expect((await challenged("pm_card_threeDSecureOptional")).status).toBe("requires_capture")
})

it("starts anew when the amount changes meanwhile", async () => {
  const intent = await challenged("pm_card_authenticationRequired")
  const changed = await sandbox.stripe.paymentIntents.update(intent.id, { amount: 2600 })
  expect(changed).toMatchObject({ status: "requires_confirmation", next_action: null })
  expect((await choose(intent, "complete")).status).toBe(400)
})

it("sends the browser to a page when the shop gave one to come back to", async () => {
  const intent = await sandbox.stripe.paymentIntents.create({ ...manual, automatic_payment_methods: { enabled: true } })
  const waiting = await sandbox.stripe.paymentIntents.confirm(intent.id, {
    payment_method: "pm_card_authenticationRequired",
    return_url: "http://localhost:8000/checkout",
  })
  expect(waiting.next_action).toMatchObject({
    type: "redirect_to_url",
    redirect_to_url: { return_url: "http://localhost:8000/checkout", url: expect.stringContaining("/3d-secure?") },
  })
})

it("declines at once when nobody is there to be asked", async () => {
  const intent = await sandbox.stripe.paymentIntents.create(manual)
  const confirming = sandbox.stripe.paymentIntents.confirm(intent.id, {
    payment_method: "pm_card_authenticationRequired",
    off_session: true,
  })
  expect(await failure(confirming)).toMatchObject({ code: "authentication_required", statusCode: 402 })
})

it("is closed to whoever does not know the client secret", async () => {
  const intent = await challenged("pm_card_authenticationRequired")
  expect((await choose(intent, "complete", `${intent.id}_secret_guess`)).status).toBe(400)
  const browser = aClient(sandbox.url, keys.publishableKey)
  expect(await failure(browser.paymentIntents.retrieve(intent.id))).toMatchObject({ code: "parameter_missing" })
})
