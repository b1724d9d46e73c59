import { buy, preparePayment } from "../fixtures/buy"
import { eventually } from "../fixtures/eventually"
import { expectFiguresToAddUp } from "../fixtures/figures"
import { bankLedger, confirmPayment } from "../fixtures/sandbox"
import { shopSuite } from "../fixtures/shop-suite"
import { freeStock, setFreeStock } from "../fixtures/stock"
import { fillCart, AN_ADDRESS } from "../fixtures/buy"
import { bodyOf } from "../fixtures/http-client"
import type { CartView, PreparedPayment } from "../../src/contracts/all-contracts"

const SHELVES = ["DECK-IN2OUT", "DECK-PROBING", "DECK-ADVISORY"]
const MANY = 300_000

shopSuite("a rush", (shop) => {
  const { shopper } = shop

  /** One shopper from an empty cart to what comes of it, trying again when the shop says that it is busy. */
  async function shopperBuys(decks: Record<string, number>, index: number): Promise<string> {
    const { id, delivery_options } = await fillCart(shopper, decks)
    const shipping_option_id = delivery_options[0]!.id
    const query = new URLSearchParams({ province: "CA", postal_code: "94601", shipping_option_id })
    const { cart } = bodyOf<{ cart: CartView }>(await shopper.get(`/store/shop/carts/${id}?${query}`))
    const prepared = await shopper.post(`/store/shop/carts/${id}/prepare-payment`, {
      email: `shopper-${index}@school.example`,
      shipping_address: AN_ADDRESS,
      shipping_option_id,
      seen_total_cents: cart.totals.total_cents,
    })
    if (prepared.status !== 200) return `${prepared.status} ${(prepared.body as { code: string }).code}`
    await confirmPayment((prepared.body as { payment: PreparedPayment }).payment.client_secret!)
    return eventually(async () => {
      const placed = await shopper.post(`/store/shop/carts/${id}/place-order`)
      return placed.status === 503 ? undefined : placed.status === 200 ? "order" : `${placed.status}`
    }, 240)
  }

  async function rush(shoppers: number, decksOf: (index: number) => Record<string, number>) {
    const outcomes = await Promise.all(
      Array.from({ length: shoppers }, (_, index) => shopperBuys(decksOf(index), index)),
    )
    return Object.fromEntries(
      [...new Set(outcomes)].map((outcome) => [outcome, outcomes.filter((each) => each === outcome).length]),
    )
  }

  const idle = () => eventually(async () => (await shop.count("payment_event where status = 'received'")) === 0, 120)

  it(
    "sells 60 pieces to 120 shoppers who pay at once: 60 orders, 60 told before any charge, and goes on selling",
    async () => {
      await setFreeStock(shop, "DECK-IN2OUT", 60)
      expect(await rush(120, () => ({ in2out: 1 }))).toEqual({ order: 60, "409 sold_out": 60 })
      expect(await freeStock(shop, "DECK-IN2OUT")).toBe(0)
      await idle()
      await expectFiguresToAddUp(shop)
      expect((await bankLedger()).filter(({ status }) => status === "requires_capture")).toEqual([])
      await setFreeStock(shop, "DECK-IN2OUT", 1)
      await buy(shopper, { decks: { in2out: 1 } })
    },
    MANY,
  )

  it(
    "completes ten two-deck carts at once, and every later order of those decks (hazard 1)",
    async () => {
      const ready = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          preparePayment(shopper, { decks: index % 2 ? { in2out: 1, advisory: 1 } : { advisory: 1, in2out: 1 } }),
        ),
      )
      await Promise.all(ready.map(({ payment }) => confirmPayment(payment.client_secret)))
      const placed = await Promise.all(
        ready.map(({ cart }) => shopper.post(`/store/shop/carts/${cart.id}/place-order`)),
      )
      expect(placed.map(({ status }) => status)).toEqual(Array(10).fill(200))
      await buy(shopper, { decks: { in2out: 1, advisory: 1 } })
      await idle()
      await expectFiguresToAddUp(shop)
    },
    MANY,
  )

  it(
    "serves 60 shoppers with three decks each in shuffled order when there is enough",
    async () => {
      for (const sku of SHELVES) await setFreeStock(shop, sku, 60)
      const orders = [
        ["in2out", "probing-questions", "advisory"],
        ["advisory", "in2out", "probing-questions"],
        ["probing-questions", "advisory", "in2out"],
      ]
      const shuffled = (index: number) => Object.fromEntries(orders[index % 3]!.map((handle) => [handle, 1]))
      expect(await rush(60, shuffled)).toEqual({ order: 60 })
      for (const sku of SHELVES) expect(await freeStock(shop, sku)).toBe(0)
      await idle()
      await expectFiguresToAddUp(shop)
    },
    MANY,
  )

  it(
    "sells the last pieces once, to those who want the deck and those who want the set",
    async () => {
      await setFreeStock(shop, "DECK-IN2OUT", 15)
      const outcome = await rush(30, (index) => ({ [index % 2 ? "in2out" : "all-three-decks"]: 1 }))
      expect(outcome).toEqual({ order: 15, "409 sold_out": 15 })
      await idle()
      await expectFiguresToAddUp(shop)
    },
    MANY,
  )
})
