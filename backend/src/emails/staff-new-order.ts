import type { OrderView } from "../contracts/order"
import { formatMoney } from "../formats/format-money"
import type { EmailContent } from "./email-content"
import { figures, orderFacts } from "./order-blocks"

/** To the staff, once for each order: what to pack and for whom, without signing in. */
export function staffNewOrderEmail(order: OrderView, admin_url: string): EmailContent {
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const buyer = order.shipping_address?.company || order.email
  return {
    subject: `New order ${order.number}: ${formatMoney(order.total_cents)}`,
    preview: `${pieces} to pack for ${buyer}`,
    heading: `New order ${order.number}`,
    blocks: [
      { kind: "paragraph", text: `${order.email} ordered for ${formatMoney(order.total_cents)}.` },
      figures(order),
      orderFacts(order),
      { kind: "action", label: "Open in the admin", url: admin_url },
    ],
    footer: ["Sent by the shop to its staff."],
  }
}
