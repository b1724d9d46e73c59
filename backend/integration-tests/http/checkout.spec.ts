import { Modules } from "@medusajs/framework/utils"
import { AN_ADDRESS, buy, fillCart, preparePayment } from "../fixtures/buy"
import { checkoutOf } from "../fixtures/checkout-of"
import { eventually } from "../fixtures/eventually"
import { expectFiguresToAddUp } from "../fixtures/figures"
import { bodyOf } from "../fixtures/http-client"
import { count } from "../fixtures/query"
import { bankOf, confirmPayment, paymentIntentOf, sandboxControl } from "../fixtures/sandbox"
import { shopSuite } from "../fixtures/shop-suite"
import { freeStock, setFreeStock } from "../fixtures/stock"

shopSuite("checkout", (shop) => {
  const { shopper } = shop
  const { place, orderOf, captured } = checkoutOf(shop)

  it("charges exactly the total that was shown, once, after the order stands", async () => {
    const { cart, payment_intent } = await buy(shopper, { decks: { in2out: 7, "all-three-decks": 2 } })
    expect(await captured(payment_intent)).toBe(cart.totals.total_cents)
    await expectFiguresToAddUp(shop.query)
  })

  it("refuses a total that the shopper has not seen, and takes it once it was", async () => {
    const { id, delivery_options } = await fillCart(shopper, { in2out: 1 })
    const details = {
      email: "a@school.example",
      shipping_address: AN_ADDRESS,
      shipping_option_id: delivery_options[0]!.id,
    }
    const refused = await shopper.post(`/store/shop/carts/${id}/prepare-payment`, { ...details, seen_total_cents: 1 })
    expect(refused).toMatchObject({ status: 409, body: { code: "total_changed" } })
    const { cart } = bodyOf<{ cart: { totals: { total_cents: number } } }>(await shopper.get(`/store/shop/carts/${id}`))
    const seen_total_cents = cart.totals.total_cents
    expect(
      (await shopper.post(`/store/shop/carts/${id}/prepare-payment`, { ...details, seen_total_cents })).status,
    ).toBe(200)
  })

  it("is busy, not broken, while somebody else has the cart for too long", async () => {
    const { id, lines } = await fillCart(shopper, { in2out: 1 })
    const locks = shop.container().resolve(Modules.LOCKING)
    await locks.acquire(id, { expire: 60 })
    const change = () => shopper.post(`/store/shop/carts/${id}/lines/${lines[0]!.id}`, { quantity: 2 })
    const refused = await change()
    expect(refused).toMatchObject({ status: 503, body: { code: "busy" } })
    expect(refused.headers.get("retry-after")).toBe("5")
    await locks.release(id)
    expect((await change()).status).toBe(200)
  })

  it("places one order for a double click, two tabs and a webhook that comes twice", async () => {
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret)
    const replies = await Promise.all([place(cart.id), place(cart.id), place(cart.id)])
    const numbers = new Set(replies.map(({ body }) => (body as { order: { number: number } }).order.number))
    expect(numbers.size).toBe(1)
    expect(await orderOf(cart.id)).toMatchObject({ number: [...numbers][0] })
    await captured(paymentIntentOf(payment.client_secret))
    await expectFiguresToAddUp(shop.query)
  })

  it("lets one guest pay two carts at the same moment", async () => {
    const email = "twice@school.example"
    const both = await Promise.all([1, 2, 3, 4].map(() => preparePayment(shopper, { decks: { advisory: 1 }, email })))
    expect(new Set(both.map(({ payment }) => payment.client_secret)).size).toBe(4)
    expect(await count(shop.query, `customer where email = '${email}'`)).toBe(1)
  })

  it("places the order for a tab that was closed after paying", async () => {
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret)
    expect(await eventually(() => orderOf(cart.id))).toMatchObject({ number: expect.any(Number) })
  })

  it("keeps the cart after a decline and takes another card", async () => {
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret, "pm_card_chargeDeclined").catch(() => undefined)
    expect(await place(cart.id)).toMatchObject({ status: 402, body: { code: "payment_failed" } })
    await confirmPayment(payment.client_secret)
    expect((await place(cart.id)).status).toBe(200)
  })

  it("says sold out before any charge", async () => {
    await setFreeStock(shop.query, "DECK-IN2OUT", 2)
    const first = await preparePayment(shopper, { decks: { in2out: 2 } })
    await setFreeStock(shop.query, "DECK-IN2OUT", 2)
    const late = await shopper.post("/store/shop/carts", { variant_id: first.cart.lines[0]!.variant_id, quantity: 1 })
    expect(late).toMatchObject({ status: 409, body: { code: "sold_out" } })
  })

  it("never sells a set and a single deck from the same last piece (hazard 5)", async () => {
    const { id, lines, delivery_options } = await fillCart(shopper, { in2out: 1, "all-three-decks": 1 })
    await setFreeStock(shop.query, "DECK-IN2OUT", 1)
    const view = bodyOf<{ cart: { lines: { trouble: unknown }[]; totals: { total_cents: number } } }>(
      await shopper.get(
        `/store/shop/carts/${id}?province=CA&postal_code=94601&shipping_option_id=${delivery_options[0]!.id}`,
      ),
    ).cart
    expect(lines).toHaveLength(2)
    expect(view.lines.some(({ trouble }) => trouble !== null)).toBe(true)
    const reply = await shopper.post(`/store/shop/carts/${id}/prepare-payment`, {
      email: "a@school.example",
      shipping_address: AN_ADDRESS,
      shipping_option_id: delivery_options[0]!.id,
      seen_total_cents: view.totals.total_cents,
    })
    expect(reply).toMatchObject({ status: 409, body: { code: "sold_out" } })
    expect(await freeStock(shop.query, "DECK-IN2OUT")).toBe(1)
  })

  it("makes no order when the session is not for the cart's total, whoever completes it (hazard 2)", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret)
    await shop.query(`update payment_session set amount = 1, raw_amount = '{"value":"1","precision":20}'`)
    const engine = shop.container().resolve(Modules.WORKFLOW_ENGINE)
    await expect(engine.run("complete-cart", { input: { id: cart.id } })).rejects.toMatchObject({
      message: expect.stringContaining("total changed"),
    })
    expect(await orderOf(cart.id)).toBeNull()
  })

  it("closes Medusa's own ways to complete and to open a payment", async () => {
    const { id } = await fillCart(shopper, { in2out: 1 })
    for (const path of [`/store/carts/${id}/complete`, "/store/payment-collections", `/store/carts/${id}`])
      expect((await shopper.post(path)).status).toBe(404)
    for (const path of ["/store/products", "/store/regions", "/store/orders/order_1", `/store/carts/${id}`])
      expect((await shopper.get(path)).status).toBe(404)
    expect((await shopper.post("/hooks/payment/stripe_stripe")).status).toBe(404)
  })

  it("cannot be raced into an order that was paid for less (hazard 2)", async () => {
    for (let round = 0; round < 5; round++) {
      const { cart, payment } = await preparePayment(shopper, { decks: { in2out: 1 } })
      const { variant_id } = cart.lines[0]!
      const more = () => shopper.post(`/store/shop/carts/${cart.id}/lines`, { variant_id, quantity: 5 })
      await Promise.all([confirmPayment(payment.client_secret), more()]).catch(() => undefined)
      await Promise.all([place(cart.id), more(), place(cart.id)])
    }
    await eventually(async () => (await count(shop.query, "payment_event where status = 'received'")) === 0)
    await expectFiguresToAddUp(shop.query)
  })

  it("lets a cart be changed while it is being paid, and voids the payment first", async () => {
    const { cart, payment } = await preparePayment(shopper)
    expect(
      (await shopper.post(`/store/shop/carts/${cart.id}/lines/${cart.lines[0]!.id}`, { quantity: 1 })).status,
    ).toBe(200)
    expect(await bankOf(paymentIntentOf(payment.client_secret))).toMatchObject({ status: "canceled" })
    expect(await count(shop.query, "stock_hold")).toBe(0)
  })

  it("refuses to change a cart whose card is authorized", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret)
    const changed = await shopper.post(`/store/shop/carts/${cart.id}/lines/${cart.lines[0]!.id}`, { quantity: 1 })
    expect(changed).toMatchObject({ status: 409, body: { code: "payment_in_progress" } })
    expect((await place(cart.id)).status).toBe(200)
  })

  it("voids the payment when the stock went while the card was asked, and says so", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const { cart, payment } = await preparePayment(shopper, { decks: { in2out: 2 } })
    await confirmPayment(payment.client_secret)
    await shop.query("delete from stock_hold")
    await setFreeStock(shop.query, "DECK-IN2OUT", 1)
    expect(await place(cart.id)).toMatchObject({ status: 409, body: { code: "sold_out" } })
    expect(await bankOf(paymentIntentOf(payment.client_secret))).toMatchObject({ status: "canceled", held: 0 })
  })
})
