import type { OrderView, ParcelView } from "../contracts/order"
import { addressLines } from "../formats/address-lines"
import { cardName } from "../formats/card-name"
import { formatDate } from "../formats/format-date"
import { formatMoney } from "../formats/format-money"
import type { EmailBlock } from "./email-content"
import { schoolCount } from "./school-blocks"

/** The pages that a mail about an order leads to. */
export type OrderLinks = { status_url: string; receipt_url: string }

/** Lines and sums of an order; a discount is shown only where there is one. */
export function figures(order: OrderView): EmailBlock {
  const sum = (label: string, cents: number, strong = false) => ({ label, amount: formatMoney(cents), strong })
  return {
    kind: "figures",
    lines: order.lines.map((line) => ({
      title: line.title,
      detail: `${line.quantity} × ${formatMoney(line.unit_price_cents)}`,
      amount: formatMoney(line.subtotal_cents),
    })),
    sums: [
      sum("Subtotal", order.subtotal_cents),
      ...(order.discount_cents > 0 ? [sum("Discount", -order.discount_cents)] : []),
      sum("Shipping", order.shipping_cents),
      sum("Tax", order.tax_cents),
      sum("Total", order.total_cents, true),
    ],
  }
}

/** Number, date, delivery and what else identifies an order. */
export function orderFacts(order: OrderView): EmailBlock {
  const fact = (label: string, lines: string[]) => ({ label, lines })
  const facts = [fact("Order", [`${order.number}, placed ${formatDate(order.placed_at)}`])]
  if (order.quote_number) facts.push(fact("Quote", [order.quote_number]))
  if (order.po_reference) facts.push(fact("Reference", [order.po_reference]))
  if (order.payment?.last4) facts.push(fact("Paid by", [cardName(order.payment)]))
  if (order.delivery?.is_pickup) facts.push(fact("Pick-up at", [order.seller.name, ...order.seller.address]))
  else if (order.destinations.length > 0) facts.push(fact("Ships to", [schoolCount(order.destinations.length)]))
  else if (order.shipping_address) facts.push(fact("Ships to", addressLines(order.shipping_address)))
  if (order.delivery) facts.push(fact("Delivery", [order.delivery.name]))
  return { kind: "facts", facts }
}

export const parcelBlock = ({ items, tracking }: ParcelView): EmailBlock => ({
  kind: "parcel",
  items: items.map(({ title, quantity }) => `${quantity} × ${title}`),
  tracking,
})

export const statusAction = ({ status_url }: OrderLinks): EmailBlock => ({
  kind: "action",
  label: "See your order",
  url: status_url,
})

export const sellerFooter = ({ seller }: Pick<OrderView, "seller">): string[] => [
  `${seller.name}, ${seller.address.join(", ")}`,
  `Questions? Write to ${seller.email}.`,
]
