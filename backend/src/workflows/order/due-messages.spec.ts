import { aSchool } from "../../contracts/__fixtures__/an-order"
import { aFoundOrder, aFulfillment, aPayment } from "./__fixtures__/a-stored-order"
import { dueMessages } from "./due-messages"

const kinds = (...of: Parameters<typeof dueMessages>) => dueMessages(...of).map(({ dedupe_key }) => dedupe_key)
const CONFIRMED = ["order-confirmation:order_1", "staff-new-order:order_1"]
const refunded = { refunds: [{ id: "ref_1", amount: 10, created_at: "2026-03-04T00:00:00Z" }] }

describe("dueMessages", () => {
  it("confirms an order to its buyer and to staff", () => {
    expect(kinds(aFoundOrder())).toEqual(CONFIRMED)
  })

  it("confirms nothing that has no payment, unless it costs nothing", () => {
    const withoutPayment = { payment_collections: [{ payments: [] }] }
    const voided = { payment_collections: [{ payments: [aPayment({ canceled_at: "2026-03-02T19:00:00Z" })] }] }
    expect(kinds(aFoundOrder(withoutPayment))).toEqual([])
    expect(kinds(aFoundOrder(voided))).toEqual([])
    expect(kinds(aFoundOrder(withoutPayment, { total_cents: 0 }))).toEqual(CONFIRMED)
  })

  it("tells of each parcel once it has left, and of none that was called off", () => {
    const fulfillments = [
      aFulfillment(),
      aFulfillment({ id: "ful_packed", shipped_at: null }),
      aFulfillment({ id: "ful_off", canceled_at: "2026-03-03T20:00:00Z" }),
    ]
    expect(kinds(aFoundOrder({ fulfillments }))).toEqual([...CONFIRMED, "order-shipped:ful_1"])
  })

  it("tells of a pick-up once it is packed", () => {
    const fulfillments = [aFulfillment({ shipped_at: null })]
    const pickup = { delivery: { name: "Pick-up", is_pickup: true } }
    expect(kinds(aFoundOrder({ fulfillments }, pickup))).toContain("order-shipped:ful_1")
  })

  it("notes a parcel that staff shipped quietly as not to be told of", () => {
    const [, , shipped] = dueMessages(aFoundOrder({ fulfillments: [aFulfillment()] }), {
      silentFulfillmentId: "ful_1",
    })
    expect(shipped).toMatchObject({ kind: "order-shipped", status: "skipped" })
  })

  it("tells once of parcels that left together: when the action is finished, or long broken off", () => {
    const together = { destination_id: "dest_1", shipped_with: "action_1" }
    const found = aFoundOrder({ fulfillments: [aFulfillment({ metadata: together })] }, { destinations: [aSchool()] })
    const at = (minute: string, finishedAction?: string) =>
      dueMessages(found, { finishedAction, now: new Date(`2026-03-03T19:${minute}:00Z`) })
        .filter(({ kind }) => kind.includes("shipped"))
        .map(({ dedupe_key, status = "pending" }) => `${dedupe_key} ${status}`)
    const others = ["order-shipped:ful_1 skipped", "receiver-shipped:ful_1 pending"]
    expect(at("31")).toEqual(others)
    expect(at("31", "action_1")).toEqual([...others, "order-parcels-shipped:action_1 pending"])
    expect(at("40")).toEqual([...others, "order-parcels-shipped:action_1 pending"])
  })

  it("tells no receiver who gave no address", () => {
    const destinations = [aSchool({ ship_to: { ...aSchool().ship_to, email: undefined } })]
    const fulfillments = [aFulfillment({ metadata: { destination_id: "dest_1" } })]
    expect(kinds(aFoundOrder({ fulfillments }, { destinations }))).toEqual([...CONFIRMED, "order-shipped:ful_1"])
  })

  it("tells the buyer of a refund once the bank has made it, and staff when that is not known", () => {
    const payment_collections = [{ payments: [aPayment(refunded)] }]
    const at = (time: string) => kinds(aFoundOrder({ payment_collections }), { now: new Date(time) })
    expect(at("2026-03-04T00:01:00Z")).toEqual(CONFIRMED)
    expect(at("2026-03-04T00:11:00Z")).toEqual([...CONFIRMED, "refund-stuck:ref_1"])
    for (const reference_id of ["ref_1", "pay_1"])
      expect(
        kinds(aFoundOrder({ payment_collections, transactions: [{ reference: "refund", reference_id }] })),
      ).toContain("order-refunded:ref_1")
  })

  it("tells of a cancellation", () => {
    expect(kinds(aFoundOrder({ status: "canceled" }))).toContain("order-canceled:order_1")
  })
})
