import { randomUUID } from "node:crypto"
import { reconcileShop } from "@sf-cess/backend/workflows/reconcile/reconcile-shop"
import type { OrderView } from "../../src/contracts/all-contracts"
import { buy } from "../fixtures/buy"
import { eventually } from "../fixtures/eventually"
import { bodyOf } from "../fixtures/http-client"
import { keptMails, mailsTo } from "../fixtures/mails"
import { aPaidOrder, books, type PaidOrder } from "../fixtures/paid-order"
import { count } from "../fixtures/query"
import { failAtBank } from "../fixtures/sandbox"
import { shopSuite } from "../fixtures/shop-suite"
import { orderByNumber, pack, paymentOf } from "../fixtures/staff-order"
import { freeStock } from "../fixtures/stock"

shopSuite("an order's money", ({ shopper, staff, container, query }) => {
  afterEach(() => failAtBank(null))

  const anAddress = () => `${randomUUID()}@school.example`
  const paid = (email = anAddress()) => aPaidOrder({ shopper, staff }, { email, decks: { in2out: 2 } })
  const refund = ({ order }: PaidOrder, amount: number) =>
    staff().post(`/admin/payments/${paymentOf(order).id}/refund`, { amount })
  const cancel = ({ id }: { id: string }) => staff().post(`/admin/orders/${id}/cancel`)
  const stageOf = async (token: string) =>
    bodyOf<{ order: OrderView }>(await shopper.get(`/store/shop/orders/${token}`)).order.stage
  const cents = (dollars: number) => Number(dollars.toFixed(2))

  /** An order that stands while the bank does not answer: authorised, not charged, and the try to charge it is over. */
  async function unpaid(email = anAddress()) {
    await failAtBank("payment_intents.capture")
    const bought = await buy(shopper, { email, decks: { in2out: 2 } })
    const again = () => orderByNumber(staff(), bought.number)
    const order = await again()
    const noted = () => count(query, `capture where payment_id = '${paymentOf(order).id}'`)
    await eventually(async () => (await noted()) === 1)
    await eventually(async () => (await noted()) === 0)
    return { ...bought, again, order }
  }

  it("goes back in part, twice, and then as a whole; the books add up each time", async () => {
    const email = anAddress()
    const placed = await paid(email)
    const { total } = placed
    let refunded = 0
    for (const amount of [10, 5.55, cents(total - 15.55)]) {
      bodyOf(await refund(placed, amount))
      refunded = cents(refunded + amount)
      expect(await books(placed)).toEqual({
        medusa: { captured: total, refunded },
        bank: { captured: total, refunded, held: 0 },
        kept: cents(total - refunded),
      })
    }
    expect((await refund(placed, 0.01)).status).toBe(400)
    const mails = await mailsTo(email, "order-refunded", 3)
    expect(mails).toHaveLength(3)
    expect(mails[1]!.subject).toContain("$5.55")
  })

  it("goes back once for each refund, also when several staff press at once", async () => {
    const placed = await paid()
    const replies = await Promise.all([1, 2, 3].map(() => refund(placed, cents(placed.total * 0.4))))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 400])
    const refunded = cents(cents(placed.total * 0.4) * 2)
    expect(await books(placed)).toEqual({
      medusa: { captured: placed.total, refunded },
      bank: { captured: placed.total, refunded, held: 0 },
      kept: cents(placed.total - refunded),
    })
  })

  it("stays where it is when the bank does not answer, and nobody is told otherwise", async () => {
    const email = anAddress()
    const placed = await paid(email)
    await failAtBank("refunds.create")
    expect((await refund(placed, 5)).status).toBe(503)
    const refused = await cancel(placed.order)
    expect(refused.status).toBe(503)
    expect(refused.body).toMatchObject({ message: expect.stringContaining("does not answer") })
    expect(await stageOf(placed.token)).toBe("received")
    const untouched = { captured: placed.total, refunded: 0 }
    expect(await books(placed)).toEqual({
      medusa: untouched,
      bank: { ...untouched, held: 0 },
      kept: placed.total,
    })
    expect((await keptMails()).filter(({ to, kind }) => to === email && kind !== "order-confirmation")).toEqual([])

    await failAtBank(null)
    expect((await cancel(placed.order)).status).toBe(200)
    const back = { captured: placed.total, refunded: placed.total }
    expect(await books(placed)).toEqual({ medusa: back, bank: { ...back, held: 0 }, kept: 0 })
    expect(await mailsTo(email, "order-refunded")).toHaveLength(1)
    expect(await mailsTo(email, "order-canceled")).toHaveLength(1)
  })

  it("goes back with a canceled order, what is left of it, and the decks go back on the shelf", async () => {
    const before = await freeStock(query, "DECK-IN2OUT")
    const email = anAddress()
    const placed = await paid(email)
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(before - 2)
    bodyOf(await refund(placed, 10))
    const replies = await Promise.all([cancel(placed.order), cancel(placed.order)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400])
    const back = { captured: placed.total, refunded: placed.total }
    expect(await books(placed)).toEqual({ medusa: back, bank: { ...back, held: 0 }, kept: 0 })
    expect(await freeStock(query, "DECK-IN2OUT")).toBe(before)
    expect(await stageOf(placed.token)).toBe("canceled")
    expect(await mailsTo(email, "order-refunded", 2)).toHaveLength(2)
    const [mail] = await mailsTo(email, "order-canceled")
    expect(mail!.text).toContain(`We have refunded $${placed.total.toFixed(2)}`)

    const packed = await pack(staff(), placed.order)
    expect(packed.status).toBe(400)
    expect(packed.body).toMatchObject({ message: expect.stringContaining("canceled") })
  })

  it("is let go when an order is canceled that was never charged, or the order stays", async () => {
    const email = anAddress()
    const placed = await unpaid(email)
    await failAtBank("payment_intents.cancel")
    expect((await cancel(placed.order)).status).toBe(503)
    expect(await stageOf(placed.token)).toBe("received")
    await failAtBank(null)
    await failAtBank("payment_intents.capture")
    expect((await cancel(placed.order)).status).toBe(200)
    expect((await books(placed)).bank).toEqual({ captured: 0, refunded: 0, held: 0 })
    const [mail] = await mailsTo(email, "order-canceled")
    expect(mail!.text).toContain("was not charged")
  })

  describe("after a kill between Medusa's note of a capture and the bank", () => {
    const noteCapture = (order: PaidOrder["order"]) =>
      query(`insert into capture (id, amount, raw_amount, payment_id)
        select 'capt_${randomUUID()}', amount, raw_amount, id from payment where id = '${paymentOf(order).id}'`)

    it("is not taken for paid, and is taken by the shop itself", async () => {
      const placed = await unpaid()
      await noteCapture(placed.order)
      expect((await pack(staff(), placed.order)).status).toBe(400)
      await failAtBank(null)
      await query(`update "order" set created_at = created_at - interval '1 minute'`)
      await reconcileShop(container())
      const taken = placed.cart.totals.total_cents / 100
      expect(await books(placed)).toEqual({
        medusa: { captured: taken, refunded: 0 },
        bank: { captured: taken, refunded: 0, held: 0 },
        kept: taken,
      })
      expect((await pack(staff(), placed.order)).status).toBe(200)
    })

    it("is let go when the order is canceled", async () => {
      const placed = await unpaid()
      await noteCapture(placed.order)
      expect((await cancel(placed.order)).status).toBe(200)
      expect(await books(placed)).toEqual({
        medusa: { captured: 0, refunded: 0 },
        bank: { captured: 0, refunded: 0, held: 0 },
        kept: 0,
      })
    })
  })

  it("is charged as a whole or not at all", async () => {
    const placed = await unpaid()
    await failAtBank(null)
    const capture = (amount?: number) =>
      staff().post(`/admin/payments/${paymentOf(placed.order).id}/capture`, amount ? { amount } : {})
    const part = await capture(1)
    expect(part.status).toBe(400)
    expect(part.body).toMatchObject({ message: expect.stringContaining("as a whole") })
    expect((await capture(placed.cart.totals.total_cents / 100)).status).toBe(200)
    expect((await books(placed)).bank.held).toBe(0)
  })

  it("is moved by no stranger", async () => {
    const placed = await paid()
    const { id } = paymentOf(placed.order)
    for (const path of [`orders/${placed.order.id}/cancel`, `payments/${id}/refund`, `payments/${id}/capture`])
      expect((await shopper.post(`/admin/${path}`)).status).toBe(401)
    expect((await books(placed)).bank.refunded).toBe(0)
    expect((await cancel({ id: "order_none" })).status).toBe(404)
    expect((await staff().post("/admin/payments/pay_none/refund", { amount: 1 })).status).toBe(404)
  })
})
