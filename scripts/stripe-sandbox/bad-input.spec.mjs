// @ts-check
import { aClient, aSandbox, failure, keys, manual } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
beforeAll(async () => {
  sandbox = await aSandbox()
})
afterAll(() => sandbox.close())

/** @param {string} body */
const create = (body) => sandbox.call("/v1/payment_intents", { method: "POST", body })

it.each([
  ["currency=usd", "amount", "parameter_missing"],
  ["amount=2500", "currency", "parameter_missing"],
  ["amount=12.5&currency=usd", "amount", "parameter_invalid_integer"],
  ["amount=-1&currency=usd", "amount", "parameter_invalid_integer"],
  ["amount=&currency=usd", "amount", "parameter_invalid_empty"],
  ["amount=10&currency=usd", "amount", "amount_too_small"],
  ["amount=100000000&currency=usd", "amount", "amount_too_large"],
  ["amount[a]=1&currency=usd", "amount", undefined],
  ["amount=2500&currency=zzz", "currency", undefined],
  ["amount=2500&currency=usd&capture_method=later", "capture_method", undefined],
  ["amount=2500&currency=usd&confirm=perhaps", "confirm", undefined],
  ["amount=2500&currency=usd&bogus=1", "bogus", "parameter_unknown"],
  ["amount=2500&currency=usd&__proto__[x]=1", "__proto__", "parameter_unknown"],
  ["amount=2500&currency=usd&metadata=text", "metadata", undefined],
  [`amount=2500&currency=usd&metadata[${"k".repeat(41)}]=1`, "metadata", undefined],
  ["amount=2500&currency=usd&payment_method=pm_nothing", "payment_method", "resource_missing"],
  ["amount=2500&currency=usd&customer=cus_nothing", "customer", "resource_missing"],
  ["amount=2500&currency=usd&expand[]=status", "expand", undefined],
  ["amount=2500&currency=usd&expand=customer", "expand", undefined],
  ["amount=2500&currency=usd&transfer_data[destination]=acct_1", "transfer_data", undefined],
  [
    "amount=2500&currency=usd&payment_method_types[]=card&automatic_payment_methods[enabled]=true",
    "automatic_payment_methods",
    undefined,
  ],
])("refuses %s in Stripe's shape", async (body, param, code) => {
  const answer = await create(body)
  expect([400, 404]).toContain(answer.status)
  expect(answer.headers.get("request-id")).toMatch(/^req_/)
  expect(answer.body.error).toMatchObject({
    type: "invalid_request_error",
    message: expect.any(String),
    param,
    ...(code && { code }),
  })
})

it("refuses a key that is not its own, or none, with 401", async () => {
  expect(await failure(aClient(sandbox.url, "sk_test_other").balance.retrieve())).toMatchObject({
    type: "StripeAuthenticationError",
    statusCode: 401,
  })
  const { status, body } = await sandbox.call("/v1/balance", { headers: { authorization: "" } })
  expect([status, body.error.type]).toEqual([401, "invalid_request_error"])
})

it("takes the secret key by Basic authentication too", async () => {
  const authorization = `Basic ${Buffer.from(`${keys.secretKey}:`).toString("base64")}`
  expect((await sandbox.call("/v1/balance", { headers: { authorization } })).status).toBe(200)
})

it("lets the publishable key see and confirm one payment, and no more", async () => {
  const intent = await sandbox.stripe.paymentIntents.create({ ...manual, metadata: { cart_id: "cart_1" } })
  const shown = await sandbox.call(`/v1/payment_intents/${intent.id}?client_secret=${intent.client_secret}`, {
    key: keys.publishableKey,
  })
  expect(shown.status).toBe(200)
  expect(shown.body).not.toHaveProperty("metadata")
  expect(shown.body).not.toHaveProperty("customer")
  for (const path of ["payment_intents", "customers", "charges", "events", "balance"])
    expect((await sandbox.call(`/v1/${path}`, { key: keys.publishableKey })).status).toBe(401)
})

it("speaks one version of the API", async () => {
  const old = await sandbox.call("/v1/balance", { headers: { "stripe-version": "2024-04-10" } })
  expect(old).toMatchObject({ status: 400, body: { error: { type: "invalid_request_error" } } })
})

it.each(["/v1/nothing", "/v1/payment_intents/pi_nothing", "/v1/payment_intents/%E0%A4%A", "/nothing"])(
  "says of %s that it is not there",
  async (path) => expect((await sandbox.call(path)).status).toBe(404),
)

it("never fails on bodies that are no form", async () => {
  const bodies = ["{", "%", "amount[[=1", "=", "a".repeat(5000), "x[a]=1&x=2", `${"a[b]".repeat(20)}=1`]
  for (const body of bodies) expect((await create(body)).status).toBe(400)
  expect((await create("a".repeat(2_000_000))).status).toBe(413)
})

it("opens the side door with the secret key only, and reads only what it knows", async () => {
  expect((await sandbox.call("/_sandbox/ledger", { key: keys.publishableKey })).status).toBe(401)
  expect((await sandbox.call("/_sandbox/faults", { method: "POST", body: "no json" })).status).toBe(400)
  expect(
    (await sandbox.call("/_sandbox/faults", { method: "POST", body: '{"route":"*","when":"never"}' })).status,
  ).toBe(400)
  expect((await sandbox.call("/_sandbox/nothing")).status).toBe(404)
})
