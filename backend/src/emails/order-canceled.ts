import type { OrderView } from "../contracts/order"
import { formatMoney } from "../formats/format-money"
import type { EmailContent } from "./email-content"
import { figures, orderFacts, sellerFooter, statusAction, type OrderLinks } from "./order-blocks"
import { schoolBlocks } from "./school-blocks"

/** To the buyer, when an order is called off. The refund itself has its own mail. */
export function orderCanceledEmail(order: OrderView, links: OrderLinks): EmailContent {
  const money = whatOfTheMoney(order)
  return {
    subject: `Your order ${order.number} was canceled`,
    preview: money,
    heading: "Your order was canceled",
    blocks: [
      { kind: "paragraph", text: `Order ${order.number} was canceled and nothing more of it will be sent. ${money}` },
      { kind: "paragraph", text: `If you did not expect this, write to ${order.seller.email}.` },
      figures(order),
      orderFacts(order),
      ...schoolBlocks(order),
      statusAction(links),
    ],
    footer: sellerFooter(order),
  }
}

function whatOfTheMoney({ paid_cents, refunded_cents }: OrderView): string {
  if (paid_cents === 0) return "Your card was not charged; if your bank shows a hold, it will go away by itself."
  if (refunded_cents >= paid_cents) return `We have refunded ${formatMoney(refunded_cents)} to your card.`
  return `We will refund the ${formatMoney(paid_cents - refunded_cents)} that you paid, and write when we have.`
}
