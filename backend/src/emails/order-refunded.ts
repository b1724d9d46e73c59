import type { OrderView } from "../contracts/order"
import { cardName } from "../formats/card-name"
import { formatMoney } from "../formats/format-money"
import type { EmailContent } from "./email-content"
import { sellerFooter, statusAction, type OrderLinks } from "./order-blocks"

export type RefundView = { amount_cents: number }

/** To the buyer, once for each refund. */
export function orderRefundedEmail(order: OrderView, refund: RefundView, links: OrderLinks): EmailContent {
  const amount = formatMoney(refund.amount_cents)
  const where = order.payment?.last4 ? `your ${cardName(order.payment)}` : "the card that you paid with"
  return {
    subject: `A refund of ${amount} for your order ${order.number}`,
    preview: `${amount} goes back to ${where}.`,
    heading: `We refunded ${amount}`,
    blocks: [
      {
        kind: "paragraph",
        text: `${amount} goes back to ${where}. Banks usually show a refund within five to ten business days.`,
      },
      {
        kind: "figures",
        lines: [],
        sums: [
          { label: `Order ${order.number}, total`, amount: formatMoney(order.total_cents), strong: false },
          { label: "This refund", amount, strong: true },
          { label: "Refunded in all", amount: formatMoney(order.refunded_cents), strong: false },
        ],
      },
      statusAction(links),
    ],
    footer: sellerFooter(order),
  }
}
