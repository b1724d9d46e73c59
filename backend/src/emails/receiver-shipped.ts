import type { OrderDestinationView, OrderView, ParcelView } from "../contracts/order"
import { formatDate } from "../formats/format-date"
import { shipToLines } from "../formats/ship-to-lines"
import type { EmailContent } from "./email-content"
import { parcelBlock, sellerFooter } from "./order-blocks"

/**
 * To whoever receives a parcel at a school. It says what comes and by which order, and nothing that is the buyer's own: no
 * price, no other school, no link to the order.
 */
export function receiverShippedEmail(
  order: OrderView,
  { ship_to }: OrderDestinationView,
  parcel: ParcelView,
): EmailContent {
  const buyer = order.billing_address ?? order.shipping_address
  const orderedBy = buyer?.company || `${buyer?.first_name ?? ""} ${buyer?.last_name ?? ""}`.trim()
  const fact = (label: string, ...lines: (string | null)[]) => {
    const said = lines.filter((line): line is string => Boolean(line))
    return said.length > 0 ? [{ label, lines: said }] : []
  }
  return {
    subject: `A parcel for ${ship_to.school} is on its way`,
    preview: parcel.tracking[0] ? `Tracking number ${parcel.tracking[0].number}` : `From ${order.seller.name}`,
    heading: "A parcel is on its way to you",
    blocks: [
      { kind: "paragraph", text: `${order.seller.name} has sent a parcel to ${ship_to.school}. In it:` },
      parcelBlock(parcel),
      {
        kind: "facts",
        facts: [
          ...fact("Ships to", ...shipToLines(ship_to)),
          ...fact("Ordered by", orderedBy),
          ...fact("Order", `${order.number}, placed ${formatDate(order.placed_at)}`),
          ...fact("PO number", order.po_reference),
          ...fact("Quote", order.quote_number),
          ...fact("Note", ship_to.note ?? null),
        ],
      },
      {
        kind: "note",
        text: "You get this mail because whoever ordered named you as the receiver. There is nothing to pay.",
      },
    ],
    footer: sellerFooter(order),
  }
}
