import { setTimeout as wait } from "node:timers/promises"
import { preparePayment } from "../fixtures/buy"
import { eventually } from "../fixtures/eventually"
import { expectFiguresToAddUp } from "../fixtures/figures"
import { httpClient } from "../fixtures/http-client"
import { count } from "../fixtures/query"
import { bankOf, confirmPayment, paymentIntentOf, sandboxControl } from "../fixtures/sandbox"
import { seededDatabase, startServer } from "../fixtures/server-process"

const shopper = httpClient(() => process.env.MEDUSA_URL!, {
  "x-publishable-api-key": process.env.MEDUSA_PUBLISHABLE_KEY!,
})

type Database = Awaited<ReturnType<typeof seededDatabase>>
type Server = Awaited<ReturnType<typeof startServer>>

describe("a server that is killed while it completes orders", () => {
  let database: Database
  let server: Server

  beforeAll(async () => {
    database = await seededDatabase("crash")
    server = await startServer(database.url)
  }, 180_000)

  afterAll(async () => {
    await sandboxControl("reset")
    await server?.stop()
    await database?.stop()
  })

  /** True when the cart is an order with its charged payment, or neither an order nor any money. */
  async function isSettled(cartId: string, paymentIntent: string): Promise<boolean> {
    const [row] = await database.query<{ orders: number; captured: number }>(
      `select count(distinct o.id)::integer as orders,
         count(distinct p.id) filter (where p.captured_at is not null and p.canceled_at is null)::integer as captured
       from "order" o left join order_payment_collection c on c.order_id = o.id
         left join payment p on p.payment_collection_id = c.payment_collection_id
       where o.metadata->>'cart_id' = '${cartId}' and o.status <> 'canceled'`,
    )
    const bank = await bankOf(paymentIntent)
    const { orders, captured } = row!
    if (orders === 1) return captured === 1 && bank.captured === bank.amount
    return orders === 0 && bank.held === 0 && bank.captured === bank.refunded
  }

  it("comes back with every order paid or gone, within two minutes and by itself", async () => {
    const bought: { cart: string; intent: string }[] = []
    // Killed at moments spread over a completion, which takes some 300 ms when calm.
    for (const milliseconds of [40, 90, 140, 200, 280]) {
      const { cart, payment } = await preparePayment(shopper, { decks: { in2out: 1, advisory: 1 } })
      bought.push({ cart: cart.id, intent: paymentIntentOf(payment.client_secret) })
      await sandboxControl("webhooks", { action: "drop" })
      await confirmPayment(payment.client_secret)
      const placing = shopper.post(`/store/shop/carts/${cart.id}/place-order`).catch(() => undefined)
      await wait(milliseconds)
      await server.kill()
      await placing
      server = await startServer(database.url)
    }
    for (const { cart, intent } of bought) await eventually(() => isSettled(cart, intent), 120)

    await eventually(async () => (await count(database.query, "stock_hold")) === 0, 120)
    await expectFiguresToAddUp(database.query)
    const again = await preparePayment(shopper, { decks: { in2out: 1, advisory: 1 } })
    await confirmPayment(again.payment.client_secret)
    expect((await shopper.post(`/store/shop/carts/${again.cart.id}/place-order`)).status).toBe(200)
  }, 400_000)
})
