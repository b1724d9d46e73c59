import { setTimeout as wait } from "node:timers/promises"
import type { CartView, DeckView, PreparedPayment } from "../../src/contracts/all-contracts"
import { AN_ADDRESS, buy, catalogueOf, fillCart, preparePayment } from "../fixtures/buy"
import { eventually } from "../fixtures/eventually"
import { expectFiguresToAddUp } from "../fixtures/figures"
import { bodyOf, httpClient, type Reply } from "../fixtures/http-client"
import { count } from "../fixtures/query"
import { bankLedger, confirmPayment } from "../fixtures/sandbox"
import { seededDatabase, startServer } from "../fixtures/server-process"
import { freeStock, setFreeStock } from "../fixtures/stock"

type Basket = Record<string, number>
const SHELVES = ["DECK-IN2OUT", "DECK-PROBING", "DECK-ADVISORY"]
/** Generous, since the machine may be a slow one; the tests below measure outcomes, not time. */
const PATIENCE_SECONDS = 1200

const shopper = httpClient(() => process.env.MEDUSA_URL!, {
  "x-publishable-api-key": process.env.MEDUSA_PUBLISHABLE_KEY!,
})

/** One shopper from an empty cart to what comes of it, trying again when the shop says that it is busy. */
async function shopperBuys(decks: Basket, index: number, catalogue: DeckView[]): Promise<string> {
  const { id, delivery_options } = await fillCart(shopper, decks, catalogue)
  const shipping_option_id = delivery_options[0]!.id
  const query = new URLSearchParams({ province: "CA", postal_code: "94601", shipping_option_id })
  const { cart } = bodyOf<{ cart: CartView }>(await shopper.get(`/store/shop/carts/${id}?${query}`))
  const prepared = await unlessBusy(() =>
    shopper.post(`/store/shop/carts/${id}/prepare-payment`, {
      email: `shopper-${index}@school.example`,
      shipping_address: AN_ADDRESS,
      shipping_option_id,
      seen_total_cents: cart.totals.total_cents,
    }),
  )
  if (prepared.status !== 200) return `${prepared.status} ${(prepared.body as { code: string }).code}`
  await confirmPayment((prepared.body as { payment: PreparedPayment }).payment.client_secret!)
  const { status } = await unlessBusy(() => shopper.post(`/store/shop/carts/${id}/place-order`))
  return status === 200 ? "order" : `${status}`
}

/** Asks again for as long as the shop says that it is busy, after the seconds that it names: to ask at once would keep it busy. */
async function unlessBusy(ask: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    const reply = await ask()
    if (reply.status !== 503) return reply
    await wait(Number(reply.headers.get("retry-after")) * 1000)
  }
}

/** All at once. @returns how many came to which end */
async function rush(shoppers: number, decksOf: (index: number) => Basket): Promise<Record<string, number>> {
  const decks = await catalogueOf(shopper)
  const buying = Array.from({ length: shoppers }, (_, index) => shopperBuys(decksOf(index), index, decks))
  const ends = await Promise.all(buying)
  return Object.fromEntries([...new Set(ends)].map((end) => [end, ends.filter((each) => each === end).length]))
}

describe("a rush", () => {
  jest.setTimeout(PATIENCE_SECONDS * 1000)
  let database: Awaited<ReturnType<typeof seededDatabase>>
  let server: Awaited<ReturnType<typeof startServer>>

  beforeAll(async () => {
    database = await seededDatabase("rush")
    server = await startServer(database.url)
  })

  afterAll(async () => {
    await server?.stop()
    await database?.stop()
  })

  /** Everything that followed is done, charges included, and nothing was lost or taken twice. */
  async function expectAllSettled() {
    const underWay = `payment_event where status = 'received'`
    const uncharged = `payment where captured_at is null and canceled_at is null`
    await eventually(
      async () => (await count(database.query, underWay)) + (await count(database.query, uncharged)) === 0,
      180,
    )
    await expectFiguresToAddUp(database.query)
    const sessions = await database.query<{ id: string }>(`select data->>'id' as id from payment_session`)
    const ours = new Set(sessions.map(({ id }) => id))
    const held = (await bankLedger()).filter(({ id, status }) => ours.has(id) && status === "requires_capture")
    expect(held).toEqual([])
  }

  it("sells 60 pieces to 120 shoppers who pay at once: 60 orders, 60 told before any charge, and goes on selling", async () => {
    await setFreeStock(database.query, "DECK-IN2OUT", 60)
    expect(await rush(120, () => ({ in2out: 1 }))).toEqual({ order: 60, "409 sold_out": 60 })
    expect(await freeStock(database.query, "DECK-IN2OUT")).toBe(0)
    await expectAllSettled()
    await setFreeStock(database.query, "DECK-IN2OUT", 1)
    await buy(shopper, { decks: { in2out: 1 } })
  })

  it("completes ten two-deck carts at once, and every later order of those decks (hazard 1)", async () => {
    for (const sku of SHELVES) await setFreeStock(database.query, sku, 20)
    const baskets: Basket[] = [
      { in2out: 1, advisory: 1 },
      { advisory: 1, in2out: 1 },
    ]
    const ready = await Promise.all(
      Array.from({ length: 10 }, (_, index) => preparePayment(shopper, { decks: baskets[index % 2] })),
    )
    await Promise.all(ready.map(({ payment }) => confirmPayment(payment.client_secret)))
    const placed = await Promise.all(ready.map(({ cart }) => shopper.post(`/store/shop/carts/${cart.id}/place-order`)))
    expect(placed.map(({ status }) => status)).toEqual(Array(10).fill(200))
    await buy(shopper, { decks: baskets[0] })
    await expectAllSettled()
  })

  it("serves 60 shoppers with three decks each in shuffled order when there is just enough", async () => {
    for (const sku of SHELVES) await setFreeStock(database.query, sku, 60)
    const orders = [
      ["in2out", "probing-questions", "advisory"],
      ["advisory", "in2out", "probing-questions"],
      ["probing-questions", "advisory", "in2out"],
    ]
    const shuffled = (index: number) => Object.fromEntries(orders[index % 3]!.map((handle) => [handle, 1]))
    expect(await rush(60, shuffled)).toEqual({ order: 60 })
    for (const sku of SHELVES) expect(await freeStock(database.query, sku)).toBe(0)
    await expectAllSettled()
  })

  it("sells the last pieces once, to those who want the deck and those who want the set", async () => {
    for (const sku of SHELVES) await setFreeStock(database.query, sku, 100)
    await setFreeStock(database.query, "DECK-IN2OUT", 15)
    const outcome = await rush(30, (index) => ({ [index % 2 ? "in2out" : "all-three-decks"]: 1 }))
    expect(outcome).toEqual({ order: 15, "409 sold_out": 15 })
    await expectAllSettled()
  })
})
