import type { OrderSummary, OrderView, PlacedOrder } from "../../src/contracts/all-contracts"
import { buy } from "../fixtures/buy"
import { bodyOf } from "../fixtures/http-client"
import { shopSuite } from "../fixtures/shop-suite"

shopSuite("orders", ({ shopper }) => {
  it("shows an order to whoever has its link, with the figures of its cart", async () => {
    const { token, number, cart } = await buy(shopper, { decks: { in2out: 2 }, po_reference: "PO-12" })
    const { order } = bodyOf<{ order: OrderView }>(await shopper.get(`/store/shop/orders/${token}`))
    expect(order).toMatchObject({ number, stage: "received", po_reference: "PO-12", email: "buyer@school.example" })
    expect(order).toMatchObject(cart.totals)
    expect(order.payment).toEqual({ brand: "visa", last4: "4242" })
  })
})
