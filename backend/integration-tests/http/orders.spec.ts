import type { OrderSummary, OrderView, PlacedOrder } from "../../src/contracts/all-contracts"
import { buy } from "../fixtures/buy"
import { aCustomer } from "../fixtures/customers"
import { bodyOf } from "../fixtures/http-client"
import { orderByNumber } from "../fixtures/staff-order"
import { shopSuite } from "../fixtures/shop-suite"

shopSuite("orders", ({ shopper, staff }) => {
  const lookUp = (number: unknown, email: unknown) => shopper.post("/store/shop/orders/look-up", { number, email })

  it("shows an order to whoever has its link, with the figures of its cart", async () => {
    const { token, number, cart } = await buy(shopper, { decks: { in2out: 2, advisory: 1 }, po_reference: "PO-12" })
    const { order } = bodyOf<{ order: OrderView }>(await shopper.get(`/store/shop/orders/${token}`))
    expect(order).toMatchObject({ number, stage: "received", po_reference: "PO-12", email: "buyer@school.example" })
    expect(order).toMatchObject(cart.totals)
    expect(order.lines.map(({ handle, quantity }) => [handle, quantity])).toEqual([
      ["advisory", 1],
      ["in2out", 2],
    ])
    expect(order.payment).toEqual({ brand: "visa", last4: "4242" })
  })

  it("shows nothing for a bare id, an altered link or one of another shop", async () => {
    const { token, number } = await buy(shopper)
    const { id } = await orderByNumber(staff(), number)
    const answers = []
    for (const madeUp of [id, `${token}x`, token.slice(1), "a.b", "%00", encodeURIComponent("../../orders")])
      answers.push(
        await shopper.get(`/store/shop/orders/${madeUp}`),
        await shopper.get(`/store/shop/orders/${madeUp}/receipt`),
      )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect((await shopper.get(`/store/orders/${id}`)).status).toBe(404)
  })

  it("gives the receipt as a PDF, by the link alone", async () => {
    const { token, number } = await buy(shopper)
    const { status, headers, body } = await shopper.get(`/store/shop/orders/${token}/receipt`)
    expect(status).toBe(200)
    expect(headers.get("content-type")).toBe("application/pdf")
    expect(headers.get("cache-control")).toBe("no-store")
    expect(headers.get("content-disposition")).toContain(`receipt-${number}.pdf`)
    expect((body as Buffer).subarray(0, 5).toString()).toBe("%PDF-")
  })

  it("opens an order by number and e-mail, however the address is written", async () => {
    const { number } = await buy(shopper, { email: "look-up@school.example" })
    const { order } = bodyOf<{ order: PlacedOrder }>(await lookUp(number, "  Look-Up@School.example "))
    expect(order.number).toBe(number)
    expect((await shopper.get(`/store/shop/orders/${order.token}`)).status).toBe(200)
  })

  it("answers a wrong pair and a missing order alike", async () => {
    const { number } = await buy(shopper)
    const wrong = await lookUp(number, "stranger@school.example")
    const missing = await lookUp(1_999_999_999, "buyer@school.example")
    expect(wrong.status).toBe(404)
    expect(wrong.body).toEqual(missing.body)
    expect(missing.status).toBe(404)
  })

  it("says what is wrong with what was typed", async () => {
    for (const [number, email] of [
      ["abc", "a@b.example"],
      [0, "a@b.example"],
      [1.5, "a@b.example"],
      [99_999_999_999, "a@b.example"],
      [1, "nobody"],
      [undefined, undefined],
      [{ $gt: 0 }, { $ne: "" }],
    ]) {
      const { status, body } = await lookUp(number, email)
      expect(status).toBe(400)
      expect(body).toMatchObject({ message: expect.stringMatching(/\w/) })
    }
  })

  it("stops guessing at one order", async () => {
    const guesses = []
    for (let guess = 0; guess < 11; guess++) guesses.push(await lookUp(777_777, `guess-${guess}@school.example`))
    expect(guesses.slice(0, 10).map(({ status }) => status)).toEqual(Array(10).fill(404))
    const refused = guesses[10]!
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
    expect(refused.body).toMatchObject({ message: expect.stringContaining("try again") })
  })

  it("lists a customer's own orders to that customer alone", async () => {
    const owner = await aCustomer(shopper, "owner@school.example")
    const stranger = await aCustomer(shopper, "stranger@school.example")
    const { number, cart } = await buy(owner, { email: "owner@school.example" })
    const listed = bodyOf<{ orders: OrderSummary[] }>(await owner.get("/store/shop/account/orders")).orders
    expect(listed).toMatchObject([{ number, stage: "received", total_cents: cart.totals.total_cents }])
    expect((await shopper.get(`/store/shop/orders/${listed[0]!.token}`)).status).toBe(200)
    expect(bodyOf(await stranger.get("/store/shop/account/orders"))).toEqual({ orders: [] })
    expect((await shopper.get("/store/shop/account/orders")).status).toBe(401)
    const forged = shopper.with({ authorization: "Bearer eyJhbGciOiJub25lIn0.e30." })
    expect((await forged.get("/store/shop/account/orders")).status).toBe(401)
  })

  it("answers nobody without the storefront's key", async () => {
    const { token } = await buy(shopper)
    const withoutKey = shopper.with({ "x-publishable-api-key": "" })
    expect((await withoutKey.get(`/store/shop/orders/${token}`)).status).toBe(400)
  })
})
