import type { OrderView, ParcelView } from "../contracts/order"
import type { EmailContent } from "./email-content"
import { orderFacts, sellerFooter, statusAction, type OrderLinks } from "./order-blocks"
import { howMuchHasLeft, schoolBlocks, schoolCount } from "./school-blocks"

/** To the buyer of an order for several schools: one mail for all the parcels that left together. */
export function orderParcelsShippedEmail(order: OrderView, parcels: ParcelView[], links: OrderLinks): EmailContent {
  const ids = new Set(parcels.map(({ destination_id }) => destination_id))
  const destinations = order.destinations.filter(({ id }) => ids.has(id))
  const heading =
    parcels.length === 1 ? "A parcel is on its way" : `Parcels for ${schoolCount(parcels.length)} are on their way`
  const text = howMuchHasLeft(order)
  return {
    subject: `Order ${order.number}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`,
    preview: text,
    heading,
    blocks: [
      { kind: "paragraph", text: `${text} These are the parcels that have just gone:` },
      ...schoolBlocks({ destinations, parcels }),
      statusAction(links),
      orderFacts(order),
    ],
    footer: sellerFooter(order),
  }
}
