import type { OrderView, ParcelView } from "../contracts/order"
import type { EmailContent } from "./email-content"
import { howMuchHasLeft } from "./school-blocks"
import { orderFacts, parcelBlock, sellerFooter, statusAction, type OrderLinks } from "./order-blocks"

/** To the buyer, once for each parcel that leaves, or for each pick-up that is ready. */
export function orderShippedEmail(order: OrderView, parcel: ParcelView, links: OrderLinks): EmailContent {
  const { heading, preview, text } = order.delivery?.is_pickup ? pickupWords(order) : parcelWords(order, parcel)
  return {
    subject: `Order ${order.number}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
    preview,
    heading,
    blocks: [{ kind: "paragraph", text }, parcelBlock(parcel), statusAction(links), orderFacts(order)],
    footer: sellerFooter(order),
  }
}

function parcelWords(order: OrderView, { tracking, destination_id }: ParcelView) {
  const school = order.destinations.find(({ id }) => id === destination_id)?.ship_to.school
  const text = howMuchHasLeft(order)
  return {
    heading: school ? `A parcel is on its way to ${school}` : "A parcel is on its way",
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
