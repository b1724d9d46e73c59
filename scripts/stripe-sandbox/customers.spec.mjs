// @ts-check
import { aSandbox, failure, manual } from "./spec-helpers/a-sandbox.mjs"

/** @type {Awaited<ReturnType<typeof aSandbox>>} */
let sandbox
beforeAll(async () => {
  sandbox = await aSandbox()
})
afterAll(() => sandbox.close())

it("keeps, changes, lists and deletes customers", async () => {
  const { stripe } = sandbox
  const address = { line1: "1 Market St", city: "San Francisco", state: "CA", postal_code: "94105", country: "US" }
  const customer = await stripe.customers.create({ email: "a@example.org", name: "A", address })
  expect(customer).toMatchObject({ object: "customer", livemode: false, address: { ...address, line2: null } })
  expect(await stripe.customers.update(customer.id, { name: "B", phone: "" })).toMatchObject({ name: "B", phone: null })
  expect((await stripe.customers.list({ email: "a@example.org" })).data.map((each) => each.id)).toEqual([customer.id])
  expect(await stripe.customers.del(customer.id)).toEqual(expect.objectContaining({ deleted: true }))
  expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true })
  expect((await stripe.customers.list({ email: "a@example.org" })).data).toEqual([])
  expect(await failure(stripe.customers.update(customer.id, { name: "C" }))).toMatchObject({ code: "resource_missing" })
})

it("attaches a card to a customer, for whom alone it then pays", async () => {
  const { stripe } = sandbox
  const customer = await stripe.customers.create({ email: "b@example.org" })
  const method = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id })
  expect(method).toMatchObject({ customer: customer.id, card: { last4: "4242" } })
  expect((await stripe.paymentMethods.list({ customer: customer.id, type: "card" })).data).toHaveLength(1)

  const stranger = await stripe.paymentIntents.create(manual)
  expect(await failure(stripe.paymentIntents.confirm(stranger.id, { payment_method: method.id }))).toMatchObject({
    statusCode: 400,
  })
  const own = await stripe.paymentIntents.create({ ...manual, customer: customer.id })
  const paid = await stripe.paymentIntents.confirm(own.id, {
    payment_method: method.id,
    expand: ["customer", "payment_method"],
  })
  expect(paid).toMatchObject({
    status: "requires_capture",
    customer: { id: customer.id },
    payment_method: { id: method.id },
  })

  expect(await stripe.paymentMethods.detach(method.id)).toMatchObject({ customer: null })
  expect(await failure(stripe.paymentMethods.detach(method.id))).toMatchObject({ statusCode: 400 })
})

it("keeps the card of a payment that says so", async () => {
  const { stripe } = sandbox
  const customer = await stripe.customers.create({})
  const intent = await stripe.paymentIntents.create({
    ...manual,
    customer: customer.id,
    setup_future_usage: "on_session",
  })
  await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
  expect((await stripe.paymentMethods.list({ customer: customer.id })).data).toHaveLength(1)
})

it("lets a card that nobody keeps pay once", async () => {
  const { stripe } = sandbox
  const method = await stripe.paymentMethods.create({ type: "card", card: { token: "tok_visa" } })
  const [first, second] = await Promise.all([
    stripe.paymentIntents.create(manual),
    stripe.paymentIntents.create(manual),
  ])
  await stripe.paymentIntents.confirm(first.id, { payment_method: method.id })
  expect(await failure(stripe.paymentIntents.confirm(second.id, { payment_method: method.id }))).toMatchObject({
    param: "payment_method",
  })
})
