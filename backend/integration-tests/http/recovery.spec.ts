import { Modules } from "@medusajs/framework/utils"
import { reconcileShop } from "@sf-cess/backend/workflows/reconcile/reconcile-shop"
import { buy, payAgain, preparePayment } from "../fixtures/buy"
import { checkoutOf } from "../fixtures/checkout-of"
import { expectFiguresToAddUp } from "../fixtures/figures"
import { count } from "../fixtures/query"
import { bankOf, confirmPayment, paymentIntentOf, sandboxControl } from "../fixtures/sandbox"
import { shopSuite } from "../fixtures/shop-suite"
import { freeStock } from "../fixtures/stock"

shopSuite("recovery", (shop) => {
  const { shopper } = shop
  const { place, orderOf, captured } = checkoutOf(shop)

  /** The reconciler leaves alone what is still on its way. */
  const makeOlder = (table: string, seconds: number) =>
    shop.query(`update ${table} set created_at = created_at - interval '${seconds} seconds'`)

  it("places the order without any webhook and without the browser, by the reconciler", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret)
    await makeOlder("payment_session", 30)
    await reconcileShop(shop.container())
    expect(await orderOf(cart.id)).not.toBeNull()
    await captured(paymentIntentOf(payment.client_secret))
  })

  it("never uses a payment again that was given back after a failure (hazard 3)", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret)
    const payments = shop.container().resolve(Modules.PAYMENT)
    const [session] = await payments.listPaymentSessions()
    const authorized = await payments.authorizePaymentSession(session!.id, {})
    await payments.cancelPayment(authorized!.id)

    expect(await place(cart.id)).toMatchObject({ status: 409, body: { code: "payment_voided" } })
    expect(await orderOf(cart.id)).toBeNull()
    expect(await bankOf(paymentIntentOf(payment.client_secret))).toMatchObject({ held: 0, captured: 0 })
    await payAgain(shopper, cart)
    expect(await orderOf(cart.id)).not.toBeNull()
    await expectFiguresToAddUp(shop.query)
  })

  it("gives the money back when something breaks after the card was authorized", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret)
    const payments = shop.container().resolve(Modules.PAYMENT)
    const broken = jest
      .spyOn(payments, "authorizePaymentSession")
      .mockRejectedValueOnce(new Error("the database went away"))
    expect(await place(cart.id)).toMatchObject({ status: 409, body: { code: "payment_voided" } })
    broken.mockRestore()
    expect(await bankOf(paymentIntentOf(payment.client_secret))).toMatchObject({ status: "canceled", held: 0 })
    expect(await orderOf(cart.id)).toBeNull()
    await expectFiguresToAddUp(shop.query)
  })

  it("mends an order whose payment a crash has cut off (hazard 4)", async () => {
    const { cart, payment_intent } = await buy(shopper)
    await captured(payment_intent)
    await shop.query(
      `delete from capture; delete from payment; update payment_session set authorized_at = null, status = 'authorized'`,
    )
    await shop.query(`delete from order_transaction`)
    await makeOlder('"order"', 60)
    await reconcileShop(shop.container())
    expect(await count(shop.query, "payment where captured_at is not null")).toBe(1)
    expect(await orderOf(cart.id)).not.toBeNull()
    await expectFiguresToAddUp(shop.query)
  })

  it("cancels an order that a crash left without a card, and frees its stock", async () => {
    const before = await freeStock(shop.query, "DECK-IN2OUT")
    const { payment_intent } = await buy(shopper, { decks: { in2out: 2 } })
    await captured(payment_intent)
    await shop.query(
      `delete from capture; delete from payment; delete from payment_session; delete from order_transaction`,
    )
    await makeOlder('"order"', 60)
    await reconcileShop(shop.container())
    expect(await count(shop.query, `"order" where status = 'canceled'`)).toBe(1)
    expect(await freeStock(shop.query, "DECK-IN2OUT")).toBe(before)
  })

  it("gives the money back with an order whose stock a crash has left unreserved", async () => {
    const { payment_intent } = await buy(shopper)
    await captured(payment_intent)
    await shop.query("delete from capture; delete from order_transaction; delete from payment")
    await shop.query("delete from reservation_item; update inventory_level set reserved_quantity = 0")
    await makeOlder('"order"', 60)
    await reconcileShop(shop.container())
    expect(await count(shop.query, `"order" where status = 'canceled'`)).toBe(1)
    const { held, captured: taken, refunded } = await bankOf(payment_intent)
    expect({ held, kept: taken - refunded }).toEqual({ held: 0, kept: 0 })
  })

  it("gives a hold and its payment up when the time is over", async () => {
    const before = await freeStock(shop.query, "DECK-IN2OUT")
    const { payment } = await preparePayment(shopper, { decks: { in2out: 3 } })
    await shop.query(`update stock_hold set expires_at = now() - interval '1 minute'`)
    await makeOlder("payment_session", 60)
    await reconcileShop(shop.container())
    expect(await count(shop.query, "stock_hold")).toBe(0)
    expect(await bankOf(paymentIntentOf(payment.client_secret))).toMatchObject({ status: "canceled" })
    expect(await freeStock(shop.query, "DECK-IN2OUT")).toBe(before)
  })

  it("says busy, loses nothing and finishes later when Stripe does not answer", async () => {
    await sandboxControl("webhooks", { action: "drop" })
    const { cart, payment } = await preparePayment(shopper)
    await confirmPayment(payment.client_secret)
    await sandboxControl("faults", { route: "payment_intents.retrieve", when: "before", how: "500", times: 4 })
    const refused = await place(cart.id)
    expect(refused).toMatchObject({ status: 503, body: { code: "busy" } })
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
    await sandboxControl("reset")
    expect((await place(cart.id)).status).toBe(200)
    await expectFiguresToAddUp(shop.query)
  })
})
