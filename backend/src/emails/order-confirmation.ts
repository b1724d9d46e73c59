import type { OrderView } from "../contracts/order"
import { formatMoney } from "../formats/format-money"
import type { EmailContent } from "./email-content"
import { figures, orderFacts, sellerFooter, statusAction, type OrderLinks } from "./order-blocks"
import { schoolBlocks } from "./school-blocks"

/** To the buyer, once the order is placed. It is a receipt too, so it has all that a bookkeeper asks for. */
export function orderConfirmationEmail(order: OrderView, links: OrderLinks): EmailContent {
  const next = order.delivery?.is_pickup
    ? "We will write again when it is ready to be picked up."
    : order.destinations.length > 0
      ? "We will write again with the tracking numbers as the parcels leave for the schools."
      : "We will write again with the tracking number when it ships."
  return {
    subject: `Your order ${order.number}`,
    preview: `We have your order: ${formatMoney(order.total_cents)} in total.`,
    heading: "Thank you for your order",
    blocks: [
      { kind: "paragraph", text: `We have your order and are getting it ready. ${next}` },
      statusAction(links),
      figures(order),
      orderFacts(order),
      ...schoolBlocks(order),
      { kind: "link", text: "For your bookkeeper:", label: "the receipt, also as a PDF", url: links.receipt_url },
    ],
    footer: sellerFooter(order),
  }
}
