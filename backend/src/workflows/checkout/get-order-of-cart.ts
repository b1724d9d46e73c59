import { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PlacedOrder } from "../../contracts/checkout"
import { signLinkToken } from "../../link-token"

export type OrderOfCart = { id: string; display_id: number; status: string }

/** The order that a cart has become, or null. */
export async function getOrderOfCart(container: MedusaContainer, cartId: string): Promise<OrderOfCart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  const orderId = links[0]?.order_id
  if (!orderId) return null
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id", "status"],
    filters: { id: orderId },
  })
  const order = data[0]
  return order ? { id: order.id, display_id: Number(order.display_id), status: order.status } : null
}

/** What its buyer may know of it at once. */
export const placedOrder = (order: OrderOfCart): PlacedOrder => ({
  number: order.display_id,
  token: signLinkToken("order", order.id),
})
