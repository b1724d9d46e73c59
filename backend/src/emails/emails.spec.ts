import { aParcel, anOrder, aSchool } from "../contracts/__fixtures__/an-order"
import { orderCanceledEmail } from "./order-canceled"
import { orderConfirmationEmail } from "./order-confirmation"
import { orderParcelsShippedEmail } from "./order-parcels-shipped"
import { orderRefundedEmail } from "./order-refunded"
import { orderShippedEmail } from "./order-shipped"
import { receiverShippedEmail } from "./receiver-shipped"
import { renderEmail } from "./render-email"
import { staffNewOrderEmail } from "./staff-new-order"

const links = { status_url: "https://shop.example/orders/t", receipt_url: "https://shop.example/orders/t/receipt" }
const bothOf = (content: Parameters<typeof renderEmail>[0]) => {
  const { html, text } = renderEmail(content)
  return [html, text]
}

describe("mails to the buyer", () => {
  it("confirm an order with all that a bookkeeper asks for, in both forms", () => {
    for (const form of bothOf(orderConfirmationEmail(anOrder(), links))) {
      for (const part of ["1042", "March 2, 2026", "PO-7781", "4242", "In2Out Card Deck", "12 × $24.00", "$288.00"])
        expect(form).toContain(part)
      for (const part of ["$312.00", "-$31.20", "$12.50", "$24.22", "$317.52", "A Seller", links.receipt_url])
        expect(form).toContain(part)
    }
  })

  it("leave out a discount that there is not", () => {
    const { text } = renderEmail(orderConfirmationEmail(anOrder({ discount_cents: 0 }), links))
    expect(text).not.toContain("Discount")
  })

  it("give the tracking number and its page", () => {
    for (const form of bothOf(orderShippedEmail(anOrder({ stage: "part_shipped" }), aParcel, links))) {
      expect(form).toContain("1Z999AA10123456784")
      expect(form).toContain("the rest follows")
    }
    const { html } = renderEmail(orderShippedEmail(anOrder({ stage: "shipped" }), aParcel, links))
    expect(html).toContain(`href="https://www.ups.com/track?tracknum&#x3D;1Z999AA10123456784"`)
    expect(html).toContain("All of your order")
  })

  it("call a pick-up ready instead of shipped", () => {
    const order = anOrder({ stage: "ready_for_pickup", delivery: { name: "Pick-up", is_pickup: true } })
    const { subject, text } = renderEmail(orderShippedEmail(order, { ...aParcel, tracking: [] }, links))
    expect(subject).toBe("Order 1042: ready to be picked up")
    expect(text).toContain("1 Sample Street")
  })

  it("say what becomes of the money of a canceled order", () => {
    const text = (paid_cents: number, refunded_cents: number) =>
      renderEmail(orderCanceledEmail(anOrder({ stage: "canceled", paid_cents, refunded_cents }), links)).text
    expect(text(0, 0)).toContain("was not charged")
    expect(text(31752, 31752)).toContain("We have refunded $317.52")
    expect(text(31752, 10000)).toContain("We will refund the $217.52")
  })

  it("name the amount of a refund and the refunds in all", () => {
    const { subject, text } = renderEmail(
      orderRefundedEmail(anOrder({ refunded_cents: 1500 }), { amount_cents: 1000 }, links),
    )
    expect(subject).toBe("A refund of $10.00 for your order 1042")
    expect(text).toContain("Visa ending in 4242")
    expect(text).toContain("$15.00")
  })
})

describe("mails about an order for several schools", () => {
  const schools = Array.from({ length: 50 }, (_, index) =>
    aSchool({
      id: `dest_${index}`,
      ship_to: { ...aSchool().ship_to, school: `School ${index}` },
      stage: index < 2 ? "shipped" : "received",
    }),
  )
  const order = anOrder({ stage: "part_shipped", destinations: schools, quote_number: "Q-1007" })
  const parcels = [0, 1].map((index) => ({ ...aParcel, destination_id: `dest_${index}` }))

  it("list the schools, and of very many only the first", () => {
    for (const form of bothOf(orderConfirmationEmail(order, links))) {
      expect(form).toContain("50 schools")
      expect(form).toContain("School 39")
      expect(form).not.toContain("School 40")
      expect(form).toContain("And 10 schools more")
    }
  })

  it("name the parcels that left together, and no others", () => {
    for (const form of bothOf(orderParcelsShippedEmail(order, parcels, links))) {
      for (const words of ["Parcels for 2 schools", "2 of 50 schools", "School 1", "1Z999AA10123456784"])
        expect(form).toContain(words)
      expect(form).not.toContain("School 2<")
      expect(form).not.toContain("School 2,")
    }
  })

  it("tell a receiver what comes, for whom and by which order, and nothing of money, other schools or the order's page", () => {
    for (const form of bothOf(receiverShippedEmail(order, schools[1]!, parcels[1]!))) {
      for (const words of ["School 1", "Front office", "Gate 2", "12 × In2Out Card Deck", "PO-7781", "Q-1007", "1042"])
        expect(form).toContain(words)
      for (const words of ["Sample High School", "1Z999AA10123456784"]) expect(form).toContain(words)
      for (const words of ["$", "School 0", links.status_url, order.email]) expect(form).not.toContain(words)
    }
  })
})

describe("a mail", () => {
  it("escapes what buyers type, in markup and in the subject", () => {
    const order = anOrder({ po_reference: `<img src=x onerror="alert(1)">`, email: "a\r\nBcc: b@example.org" })
    const { html } = renderEmail(staffNewOrderEmail(order, "https://shop.example/app/orders/1"))
    expect(html).not.toContain("<img")
    expect(html).toContain("&lt;img src&#x3D;x")
    const { subject } = renderEmail({ ...orderConfirmationEmail(order, links), subject: "Order\r\nBcc: b@example.org" })
    expect(subject).toBe("Order Bcc: b@example.org")
  })
})
