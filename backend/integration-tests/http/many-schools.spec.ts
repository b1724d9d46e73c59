import type { HttpTypes } from "@medusajs/framework/types"
import type { BatchProgress } from "../../src/contracts/order-shipping"
import type { OrderView } from "../../src/contracts/all-contracts"
import { buy } from "../fixtures/buy"
import { bodyOf, type HttpClient } from "../fixtures/http-client"
import { keptMails, mailsTo } from "../fixtures/mails"
import { anOrderFor, orderFor, shippingOf, type School } from "../fixtures/many-schools"
import { messagesOf } from "../fixtures/outbox"
import { failAtBank } from "../fixtures/sandbox"
import { shopSuite, type Shop } from "../fixtures/shop-suite"
import { orderByNumber, pack, ship } from "../fixtures/staff-order"

const THREE: School[] = [
  {
    school: "Lincoln High",
    decks: { in2out: 2, "all-three-decks": 1 },
    email: "office@lincoln.example",
    note: "Gate 2",
  },
  { school: "Mission Prep", decks: { in2out: 1 }, attention: "Front office" },
  { school: "Bayview Academy", decks: { advisory: 3 }, email: "desk@bayview.example" },
]
const NUMBERS = ["1Z999AA10123456784", "9400100000000000000000", "123456789012"]

shopSuite("an order for several schools", (shop: Shop) => {
  const { shopper, staff } = shop
  const path = (order: { id: string }, rest: string) => `/admin/shop/orders/${order.id}/${rest}`
  const viewOf = async (token: string) =>
    bodyOf<{ order: OrderView }>(await shopper.get(`/store/shop/orders/${token}`)).order
  const makeAll = async (order: { id: string }, body = {}) =>
    bodyOf<BatchProgress>(await staff().post(path(order, "fulfillments"), body))
  const shipments = async (order: { id: string }, from = 0, to?: number) => ({
    shipments: (await shippingOf(staff(), order.id)).destinations
      .map(({ id }, index) => ({ destination_id: id, tracking_number: NUMBERS[index]! }))
      .slice(from, to),
  })

  it("is packed in one action, each package for its school's full address and nobody else's", async () => {
    const placed = await anOrderFor(shop, "packs@district.example", THREE)
    expect(await makeAll(placed.order)).toEqual({ made: 3, left: 0 })
    expect(await makeAll(placed.order)).toEqual({ made: 0, left: 0 })
    const { fulfillments } = bodyOf<HttpTypes.AdminOrderResponse>(
      await staff().get(
        `/admin/orders/${placed.order.id}?fields=*fulfillments,*fulfillments.delivery_address,*fulfillments.items`,
      ),
    ).order
    const byStreet = (
      fulfillments as unknown as { delivery_address: Record<string, unknown>; items: unknown[] }[]
    ).toSorted((a, b) => String(a.delivery_address.address_1).localeCompare(String(b.delivery_address.address_1)))
    expect(
      byStreet.map(({ delivery_address: to }) => [to.company, to.first_name, to.last_name, to.address_2, to.phone]),
    ).toEqual([
      ["Lincoln High", "", "", "", ""],
      ["Mission Prep", "Front office", "", "", ""],
      ["Bayview Academy", "", "", "", ""],
    ])
    const view = await viewOf(placed.token)
    expect(view.stage).toBe("received")
    expect(view.destinations.map(({ stage, items }) => [stage, items.length])).toEqual([
      ["received", 2],
      ["received", 1],
      ["received", 1],
    ])
  })

  it("gets no package twice from two clicks at once, nor by Medusa's own form", async () => {
    const placed = await anOrderFor(shop, "clicks@district.example", THREE)
    const replies = await Promise.all([makeAll(placed.order), makeAll(placed.order), makeAll(placed.order)])
    expect(replies.map(({ made }) => made).toSorted()).toEqual([0, 0, 3])
    expect((await placed.again()).fulfillments).toHaveLength(3)
    const { status, body } = await pack(staff(), placed.order)
    expect(status).toBe(400)
    expect(body).toMatchObject({ message: expect.stringContaining("goes to 3 schools") })
  })

  it("is packed in batches, and a package that was called off is made again", async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ school: `School ${index}`, decks: { in2out: 1 } }))
    const placed = await anOrderFor(shop, "batches@district.example", many)
    expect(await makeAll(placed.order)).toEqual({ made: 10, left: 2 })
    expect(await makeAll(placed.order)).toEqual({ made: 2, left: 0 })
    const [first] = (await shippingOf(staff(), placed.order.id)).destinations
    bodyOf(await staff().post(`/admin/orders/${placed.order.id}/fulfillments/${first!.fulfillment_id}/cancel`))
    expect((await shippingOf(staff(), placed.order.id)).destinations[0]!.fulfillment_id).toBeNull()
    expect(await makeAll(placed.order, { destination_ids: [first!.id] })).toEqual({ made: 1, left: 0 })
    expect((await shippingOf(staff(), placed.order.id)).destinations[0]!.fulfillment_id).not.toBe(first!.fulfillment_id)
  })

  it("is shipped in parts: one mail to its buyer for each action, and one to each receiver", async () => {
    const email = "ships@district.example"
    const placed = await anOrderFor(shop, email, THREE)
    await makeAll(placed.order)
    const first = await shipments(placed.order, 0, 2)
    const [one, two] = await Promise.all([1, 2].map(() => staff().post(path(placed.order, "shipments"), first)))
    expect([bodyOf<BatchProgress>(one!).made, bodyOf<BatchProgress>(two!).made].toSorted()).toEqual([0, 2])

    const part = await viewOf(placed.token)
    expect(part.stage).toBe("part_shipped")
    expect(part.destinations.map(({ stage }) => stage)).toEqual(["shipped", "shipped", "received"])
    const [mail] = await mailsTo(email, "order-parcels-shipped")
    for (const words of ["2 of 3 schools", "Lincoln High", NUMBERS[0]!, NUMBERS[1]!])
      expect(mail!.text).toContain(words)
    expect(mail!.text).not.toContain("Bayview")

    const [toReceiver] = await mailsTo("office@lincoln.example", "receiver-shipped")
    for (const words of ["Lincoln High", NUMBERS[0]!, "PO-7781", "3 × In2Out Card Deck", "Gate 2"])
      expect(toReceiver!.text).toContain(words)
    for (const words of ["$", "Mission Prep", placed.token, "/orders/"]) expect(toReceiver!.html).not.toContain(words)

    // The last one is shipped on Medusa's own screen, which tells buyer and receiver alike.
    bodyOf(await ship(staff(), await placed.again(), NUMBERS[2]!))
    expect((await viewOf(placed.token)).stage).toBe("shipped")
    await mailsTo("desk@bayview.example", "receiver-shipped")
    const [single] = await mailsTo(email, "order-shipped")
    expect(single!.subject).toContain("to Bayview Academy")

    const told = await messagesOf(staff(), placed.order.id, 8)
    expect(told.map(({ kind, status }) => `${kind} ${status}`).toSorted()).toEqual([
      "order-confirmation sent",
      "order-parcels-shipped sent",
      "order-shipped sent",
      "order-shipped skipped",
      "order-shipped skipped",
      "receiver-shipped sent",
      "receiver-shipped sent",
      "staff-new-order sent",
    ])
    const mails = (await keptMails()).filter(({ to }) => to === email)
    expect(mails.filter(({ kind }) => kind.includes("shipped"))).toHaveLength(2)
  })

  it("is not shipped before it is packed, nor under a second number", async () => {
    const placed = await anOrderFor(shop, "early@district.example", THREE)
    const body = await shipments(placed.order, 0, 1)
    const early = await staff().post(path(placed.order, "shipments"), body)
    expect([early.status, early.body]).toEqual([
      400,
      expect.objectContaining({ message: "The package for Lincoln High is not made yet." }),
    ])
    await makeAll(placed.order)
    bodyOf(await staff().post(path(placed.order, "shipments"), body))
    const other = { shipments: [{ ...body.shipments[0]!, tracking_number: "OTHER" }] }
    const again = await staff().post(path(placed.order, "shipments"), other)
    expect(again.status).toBe(400)
    expect(again.body).toMatchObject({ message: expect.stringContaining(NUMBERS[0]!) })
  })

  it("has a packing slip for each box, of all schools or of one", async () => {
    const placed = await anOrderFor(shop, "slips@district.example", THREE)
    const [first] = (await shippingOf(staff(), placed.order.id)).destinations
    for (const query of ["", `?destination_id=${first!.id}`]) {
      const reply = await staff().get(path(placed.order, `packing-slips${query}`))
      expect(reply.status).toBe(200)
      expect(reply.headers.get("content-type")).toContain("application/pdf")
    }
    const receipt = await shopper.get(`/store/shop/orders/${placed.token}/receipt`)
    expect(receipt.headers.get("content-type")).toContain("application/pdf")
    const ordinary = await buy(shopper, { email: "ordinary@school.example" })
    const { id } = await orderByNumber(staff(), ordinary.number)
    expect((await staff().get(path({ id }, "packing-slips"))).status).toBe(200)
    expect((await shippingOf(staff(), id)).destinations).toEqual([])
    expect((await staff().post(path({ id }, "fulfillments"), {})).status).toBe(400)
  })

  it("is no business of strangers, and knows no school of another order", async () => {
    const [own, other] = [
      await anOrderFor(shop, "own@district.example", THREE.slice(0, 1)),
      await anOrderFor(shop, "other@district.example", THREE.slice(1, 2)),
    ]
    const foreign = (await shippingOf(staff(), other.order.id)).destinations[0]!.id
    const asks = (client: HttpClient, order: { id: string }, destination_id: string) => [
      client.get(path(order, `packing-slips?destination_id=${destination_id}`)),
      client.post(path(order, "fulfillments"), { destination_ids: [destination_id] }),
      client.post(path(order, "shipments"), { shipments: [{ destination_id, tracking_number: "1" }] }),
    ]
    const statuses = async (replies: Promise<{ status: number }>[]) =>
      (await Promise.all(replies)).map(({ status }) => status)
    expect(await statuses(asks(staff(), own.order, foreign))).toEqual([404, 404, 404])
    expect(await statuses(asks(staff(), { id: "order_none" }, foreign))).toEqual([404, 404, 404])
    const stranger = [...asks(shopper, other.order, foreign), shopper.get(path(other.order, "destinations"))]
    expect(await statuses(stranger)).toEqual([401, 401, 401, 401])
    for (const body of [{ shipments: [] }, { shipments: [{ destination_id: foreign, tracking_number: " " }] }, {}])
      expect((await staff().post(path(other.order, "shipments"), body)).status).toBe(400)
    expect((await other.again()).fulfillments).toEqual([])
  })

  describe("before it is paid", () => {
    beforeEach(() => failAtBank("payment_intents.capture"))
    afterEach(() => failAtBank(null))

    it("is not packed", async () => {
      const { number } = await orderFor(shopper, "unpaid@district.example", THREE)
      const order = await orderByNumber(staff(), number)
      const { status, body } = await staff().post(path(order, "fulfillments"), {})
      expect(status).toBe(400)
      expect(body).toMatchObject({ message: expect.stringMatching(/not paid/) })
      expect((await shippingOf(staff(), order.id)).refusal).toMatch(/not paid/)
    })
  })
})
