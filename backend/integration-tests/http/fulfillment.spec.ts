import type { HttpTypes } from "@medusajs/framework/types"
import type { DeckView, OrderView } from "../../src/contracts/all-contracts"
import { buy } from "../fixtures/buy"
import { eventually } from "../fixtures/eventually"
import { bodyOf } from "../fixtures/http-client"
import { mailsTo } from "../fixtures/mails"
import { messagesOf } from "../fixtures/outbox"
import { bankOf, failAtBank } from "../fixtures/sandbox"
import { shopSuite, type Shop } from "../fixtures/shop-suite"
import { orderByNumber, pack, paymentOf, ship } from "../fixtures/staff-order"

shopSuite("staff", ({ shopper, staff }: Shop) => {
  const viewOf = async (token: string) =>
    bodyOf<{ order: OrderView }>(await shopper.get(`/store/shop/orders/${token}`)).order
  const leftOf = async (handle: string) =>
    bodyOf<{ deck: DeckView }>(await shopper.get(`/store/shop/catalogue/${handle}`)).deck.stock.left!

  /** An order whose card was charged: that happens right after it is placed. */
  async function aPaidOrder(email: string, decks: Record<string, number>, pickup = false) {
    const bought = await buy(shopper, { email, decks, pickup })
    const order = await eventually(async () => {
      const found = await orderByNumber(staff(), bought.number)
      return paymentOf(found).captures!.length > 0 && found
    })
    return { ...bought, order, again: () => orderByNumber(staff(), bought.number) }
  }

  /** Medusa's books and the bank's, in dollars. */
  async function books({ again, payment_intent }: Awaited<ReturnType<typeof aPaidOrder>>) {
    const order = await again()
    const sum = (entries: { amount: number }[] | undefined) =>
      (entries ?? []).reduce((all, { amount }) => all + amount, 0)
    const { captured, refunded, held } = await bankOf(payment_intent)
    const { captures, refunds } = paymentOf(order)
    return {
      medusa: { captured: sum(captures), refunded: sum(refunds) },
      bank: { captured: captured / 100, refunded: refunded / 100 },
      transactions: Number(sum(order.transactions as { amount: number }[]).toFixed(2)),
      held,
    }
  }

  it("pack and ship an order in two parcels, and its buyer reads both tracking numbers", async () => {
    const email = "parcels@school.example"
    const before = await leftOf("in2out")
    const placed = await aPaidOrder(email, { in2out: 3, "all-three-decks": 1 })
    expect(bodyOf(await pack(staff(), placed.order, [2, 0]))).toBeTruthy()
    expect((await ship(staff(), await placed.again(), "1Z999AA10123456784")).status).toBe(200)
    expect((await viewOf(placed.token)).stage).toBe("part_shipped")

    expect(bodyOf(await pack(staff(), placed.order, [1, 1]))).toBeTruthy()
    expect((await ship(staff(), await placed.again(), "9400100000000000000000")).status).toBe(200)
    const view = await viewOf(placed.token)
    expect(view.stage).toBe("shipped")
    expect(view.parcels.map(({ tracking }) => tracking[0]!.number)).toEqual([
      "1Z999AA10123456784",
      "9400100000000000000000",
    ])
    expect(view.parcels[1]!.items).toEqual(
      expect.arrayContaining([
        { title: "In2Out Card Deck", quantity: 2 },
        { title: "Advisory Cards", quantity: 1 },
      ]),
    )
    expect(await leftOf("in2out")).toBe(before - 4)

    const [first, second] = await mailsTo(email, "order-shipped", 2)
    expect(first!.text).toContain("1Z999AA10123456784")
    expect(second!.html).toContain("9400100000000000000000")
    const told = await messagesOf(staff(), placed.order.id, 4)
    expect(told.map(({ kind, status }) => [kind, status]).sort()).toEqual([
      ["order-confirmation", "sent"],
      ["order-shipped", "sent"],
      ["order-shipped", "sent"],
      ["staff-new-order", "sent"],
    ])
  })

  it("ship without a mail when they choose to", async () => {
    const placed = await aPaidOrder("quiet@school.example", { in2out: 1 })
    bodyOf(await pack(staff(), placed.order))
    bodyOf(await ship(staff(), await placed.again(), "1Z999AA10123456784", true))
    const told = await messagesOf(staff(), placed.order.id, 3)
    expect(told.find(({ kind }) => kind === "order-shipped")?.status).toBe("skipped")
  })

  it("pack a pick-up, which its buyer hears of, and hand it out", async () => {
    const placed = await aPaidOrder("pickup@school.example", { in2out: 1 }, true)
    bodyOf(await pack(staff(), placed.order))
    expect((await viewOf(placed.token)).stage).toBe("ready_for_pickup")
    const [mail] = await mailsTo("pickup@school.example", "order-shipped")
    expect(mail!.subject).toContain("ready to be picked up")
    const [parcel] = (await placed.again()).fulfillments!
    bodyOf(await staff().post(`/admin/orders/${placed.order.id}/fulfillments/${parcel!.id}/mark-as-delivered`))
    expect((await viewOf(placed.token)).stage).toBe("delivered")
  })

  it("refund in part, twice, and then the rest; the books add up each time", async () => {
    const email = "refunds@school.example"
    const placed = await aPaidOrder(email, { in2out: 2 })
    const total = placed.cart.totals.total_cents / 100
    const refund = (amount: number) => staff().post(`/admin/payments/${paymentOf(placed.order).id}/refund`, { amount })
    let refunded = 0
    for (const amount of [10, 5.55, Number((total - 15.55).toFixed(2))]) {
      bodyOf(await refund(amount))
      refunded = Number((refunded + amount).toFixed(2))
      expect(await books(placed)).toEqual({
        medusa: { captured: total, refunded: expect.closeTo(refunded) },
        bank: { captured: total, refunded },
        transactions: Number((total - refunded).toFixed(2)),
        held: 0,
      })
    }
    expect((await refund(0.01)).status).toBe(400)
    expect(await viewOf(placed.token)).toMatchObject({ refunded_cents: total * 100, total_cents: total * 100 })
    const mails = await mailsTo(email, "order-refunded", 3)
    expect(mails).toHaveLength(3)
    expect(mails[1]!.subject).toContain("$5.55")
  })

  it("cancel an order: the money goes back, the decks too, and nothing can be packed any more", async () => {
    const email = "canceled@school.example"
    const before = await leftOf("in2out")
    const placed = await aPaidOrder(email, { in2out: 2 })
    const total = placed.cart.totals.total_cents / 100
    expect(await leftOf("in2out")).toBe(before - 2)
    bodyOf(await staff().post(`/admin/orders/${placed.order.id}/cancel`))
    expect((await books(placed)).bank).toEqual({ captured: total, refunded: total })
    expect((await books(placed)).medusa).toEqual({ captured: total, refunded: total })
    expect(await leftOf("in2out")).toBe(before)
    expect((await viewOf(placed.token)).stage).toBe("canceled")
    const [mail] = await mailsTo(email, "order-canceled")
    expect(mail!.text).toContain("We have refunded")
    await mailsTo(email, "order-refunded")

    const packed = await pack(staff(), placed.order)
    expect(packed.status).toBe(400)
    expect(packed.body).toMatchObject({ message: expect.stringContaining("canceled") })
  })

  it("cancel a packed order only after its parcel, whose decks go back on the shelf", async () => {
    const before = await leftOf("in2out")
    const placed = await aPaidOrder("unpacked@school.example", { in2out: 2 })
    bodyOf(await pack(staff(), placed.order))
    expect((await staff().post(`/admin/orders/${placed.order.id}/cancel`)).status).toBe(400)
    const [parcel] = (await placed.again()).fulfillments!
    bodyOf(await staff().post(`/admin/orders/${placed.order.id}/fulfillments/${parcel!.id}/cancel`))
    bodyOf(await staff().post(`/admin/orders/${placed.order.id}/cancel`))
    expect(await leftOf("in2out")).toBe(before)
  })

  it("take a return, and the decks are for sale again", async () => {
    const before = await leftOf("in2out")
    const placed = await aPaidOrder("returns@school.example", { in2out: 2 })
    bodyOf(await pack(staff(), placed.order))
    bodyOf(await ship(staff(), await placed.again(), "1Z999AA10123456784"))
    const [line] = placed.order.items
    const items = [{ id: line!.id, quantity: 2 }]
    const { stock_locations } = bodyOf<HttpTypes.AdminStockLocationListResponse>(
      await staff().get("/admin/stock-locations"),
    )
    const asked = await staff().post("/admin/returns", {
      order_id: placed.order.id,
      location_id: stock_locations[0]!.id,
    })
    const { id } = bodyOf<{ return: { id: string } }>(asked).return
    for (const [path, body] of [
      ["request-items", { items }],
      ["request", {}],
      ["receive", {}],
      ["receive-items", { items }],
      ["receive/confirm", {}],
    ] as const)
      bodyOf(await staff().post(`/admin/returns/${id}/${path}`, body))
    expect((await viewOf(placed.token)).stage).toBe("returned")
    expect(await leftOf("in2out")).toBe(before)

    const amount = placed.cart.totals.subtotal_cents / 100
    bodyOf(await staff().post(`/admin/payments/${paymentOf(placed.order).id}/refund`, { amount }))
    expect((await books(placed)).bank.refunded).toBe(amount)
  })

  it("change the stock, and the shop knows at once", async () => {
    const { inventory_items } = bodyOf<HttpTypes.AdminInventoryItemListResponse>(
      await staff().get("/admin/inventory-items?sku=DECK-IN2OUT"),
    )
    const { id, location_levels } = inventory_items[0]!
    const path = `/admin/inventory-items/${id}/location-levels/${location_levels![0]!.location_id}`
    bodyOf(await staff().post(path, { stocked_quantity: 7 }))
    expect(await leftOf("in2out")).toBe(7)
  })

  describe("cannot send what is not paid", () => {
    beforeEach(() => failAtBank("payment_intents.capture"))
    afterEach(() => failAtBank(null))

    it("by any of the admin's routes", async () => {
      const { number, token } = await buy(shopper, { email: "unpaid@school.example" })
      const order = await orderByNumber(staff(), number)
      expect((await viewOf(token)).paid_cents).toBe(0)
      const { stock_locations } = bodyOf<HttpTypes.AdminStockLocationListResponse>(
        await staff().get("/admin/stock-locations"),
      )
      const direct = {
        location_id: stock_locations[0]!.id,
        provider_id: "deck-shipping_deck-shipping",
        delivery_address: {},
        items: [{ title: "A deck", sku: "X", quantity: 1, barcode: "" }],
        labels: [],
        order_id: order.id,
        data: {},
        metadata: {},
      }
      const refusals = [
        await pack(staff(), order),
        await staff().post("/admin/fulfillments", direct),
        await staff().post(`/admin/orders/${order.id}/fulfillments/ful_none/shipments`, { items: [], labels: [] }),
      ]
      for (const { status, body } of refusals) {
        expect(status).toBe(400)
        expect(body).toMatchObject({ message: expect.stringMatching(/not paid: \$0\.00 of \$/) })
      }
      expect((await orderByNumber(staff(), number)).fulfillments).toEqual([])
    })
  })

  it("cannot send what was refunded in full", async () => {
    const placed = await aPaidOrder("refunded@school.example", { in2out: 1 })
    const amount = placed.cart.totals.total_cents / 100
    bodyOf(await staff().post(`/admin/payments/${paymentOf(placed.order).id}/refund`, { amount }))
    const { status, body } = await pack(staff(), placed.order)
    expect(status).toBe(400)
    expect(body).toMatchObject({ message: expect.stringContaining("refunded in full") })
  })
})
