import type { OrderView, ParcelView } from "../contracts/order"
import type { EmailContent } from "./email-content"
import { orderFacts, parcelBlock, sellerFooter, statusAction, type OrderLinks } from "./order-blocks"

/** To the buyer, once for each parcel that leaves, or for each pick-up that is ready. */
export function orderShippedEmail(order: OrderView, parcel: ParcelView, links: OrderLinks): EmailContent {
  const { heading, preview, text } = order.delivery?.is_pickup ? pickupWords(order) : parcelWords(order, parcel)
  return {
    subject: `Order ${order.number}: ${heading.toLowerCase()}`,
    preview,
    heading,
    blocks: [{ kind: "paragraph", text }, parcelBlock(parcel), statusAction(links), orderFacts(order)],
    footer: sellerFooter(order),
  }
}

function parcelWords(order: OrderView, { tracking }: ParcelView) {
  const whole = order.stage === "shipped" || order.stage === "delivered"
  const text = whole ? "All of your order has now left us." : "A part of your order has left us; the rest follows."
  return {
    heading: "A parcel is on its way",
    preview: tracking[0] ? `Tracking number ${tracking[0].number}` : text,
    text: `${text} In this parcel:`,
  }
}

function pickupWords({ seller }: OrderView) {
  return {
    heading: "Ready to be picked up",
    preview: `At ${seller.address.join(", ")}`,
    text: `Your order is packed. Before you come, write to ${seller.email} so that somebody is there. It holds:`,
  }
}
