import type { HttpTypes } from "@medusajs/framework/types"
import type { DeckView, OrderView } from "../../src/contracts/all-contracts"
import { buy } from "../fixtures/buy"
import { bodyOf } from "../fixtures/http-client"
import { mailsTo } from "../fixtures/mails"
import { messagesOf } from "../fixtures/outbox"
import { aPaidOrder, books } from "../fixtures/paid-order"
import { failAtBank } from "../fixtures/sandbox"
import { shopSuite, type Shop } from "../fixtures/shop-suite"
import { lineOf, orderByNumber, pack, paymentOf, ship } from "../fixtures/staff-order"

shopSuite("staff", ({ shopper, staff }: Shop) => {
  const viewOf = async (token: string) =>
    bodyOf<{ order: OrderView }>(await shopper.get(`/store/shop/orders/${token}`)).order
  const leftOf = async (handle: string) =>
    bodyOf<{ deck: DeckView }>(await shopper.get(`/store/shop/catalogue/${handle}`)).deck.stock.left!

  const paid = (email: string, decks: Record<string, number>, pickup = false) =>
    aPaidOrder({ shopper, staff }, { email, decks, pickup })

  it("pack and ship an order in two parcels, and its buyer reads both tracking numbers", async () => {
    const email = "parcels@school.example"
    const before = await leftOf("in2out")
    const placed = await paid(email, { in2out: 3, "all-three-decks": 1 })
    const [deck, set] = ["in2out", "all-three-decks"].map((handle) => lineOf(placed.order, handle).id) as [
      string,
      string,
    ]
    expect(bodyOf(await pack(staff(), placed.order, { [deck]: 2 }))).toBeTruthy()
    expect((await ship(staff(), await placed.again(), "1Z999AA10123456784")).status).toBe(200)
    expect((await viewOf(placed.token)).stage).toBe("part_shipped")

    expect(bodyOf(await pack(staff(), placed.order, { [deck]: 1, [set]: 1 }))).toBeTruthy()
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
    const placed = await paid("quiet@school.example", { in2out: 1 })
    bodyOf(await pack(staff(), placed.order))
    bodyOf(await ship(staff(), await placed.again(), "1Z999AA10123456784", true))
    const told = await messagesOf(staff(), placed.order.id, 3)
    expect(told.find(({ kind }) => kind === "order-shipped")?.status).toBe("skipped")
  })

  it("pack a pick-up, which its buyer hears of, and hand it out", async () => {
    const placed = await paid("pickup@school.example", { in2out: 1 }, true)
    bodyOf(await pack(staff(), placed.order))
    expect((await viewOf(placed.token)).stage).toBe("ready_for_pickup")
    const [mail] = await mailsTo("pickup@school.example", "order-shipped")
    expect(mail!.subject).toContain("ready to be picked up")
    const [parcel] = (await placed.again()).fulfillments!
    bodyOf(await staff().post(`/admin/orders/${placed.order.id}/fulfillments/${parcel!.id}/mark-as-delivered`))
    expect((await viewOf(placed.token)).stage).toBe("delivered")
  })

  it("cancel a packed order only after its parcel, whose decks go back on the shelf", async () => {
    const before = await leftOf("in2out")
    const placed = await paid("unpacked@school.example", { in2out: 2 })
    bodyOf(await pack(staff(), placed.order))
    expect((await staff().post(`/admin/orders/${placed.order.id}/cancel`)).status).toBe(400)
    const [parcel] = (await placed.again()).fulfillments!
    bodyOf(await staff().post(`/admin/orders/${placed.order.id}/fulfillments/${parcel!.id}/cancel`))
    bodyOf(await staff().post(`/admin/orders/${placed.order.id}/cancel`))
    expect(await leftOf("in2out")).toBe(before)
  })

  it("take a return, and the decks are for sale again", async () => {
    const before = await leftOf("in2out")
    const placed = await paid("returns@school.example", { in2out: 2 })
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

  it("send a deck in place of one that comes back, at no charge", async () => {
    const placed = await paid("replaced@school.example", { in2out: 2 })
    bodyOf(await pack(staff(), placed.order))
    bodyOf(await ship(staff(), await placed.again(), "1Z999AA10123456784"))
    const [line] = placed.order.items
    const items = [{ id: line!.id, quantity: 1, reason: "other" }]
    const { shipping_option_id } = placed.cart
    const asked = await staff().post("/admin/claims", { type: "replace", order_id: placed.order.id })
    const { id } = bodyOf<{ claim: { id: string } }>(asked).claim
    for (const [path, body] of [
      ["claim-items", { items }],
      ["inbound/items", { items: [{ id: line!.id, quantity: 1 }] }],
      ["outbound/items", { items: [{ variant_id: line!.variant_id, quantity: 1 }] }],
      ["outbound/shipping-method", { shipping_option_id, custom_amount: 0 }],
      ["request", {}],
    ] as const)
      bodyOf(await staff().post(`/admin/claims/${id}/${path}`, body))
    const { id: added } = (await placed.again()).items.find((item) => item.id !== line!.id)!
    bodyOf(await pack(staff(), placed.order, { [added]: 1 }))
    const { lines, total_cents, paid_cents } = await viewOf(placed.token)
    expect(lines.map(({ quantity }) => quantity)).toEqual([2])
    expect(total_cents).toBe(paid_cents)
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
    const placed = await paid("refunded@school.example", { in2out: 1 })
    const amount = placed.cart.totals.total_cents / 100
    bodyOf(await staff().post(`/admin/payments/${paymentOf(placed.order).id}/refund`, { amount }))
    const { status, body } = await pack(staff(), placed.order)
    expect(status).toBe(400)
    expect(body).toMatchObject({ message: expect.stringContaining("refunded in full") })
  })
})
