import { createHash, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PlacedOrder } from "../../contracts/checkout"
import type { LookUpOrder } from "../../contracts/order"
import { signLinkToken } from "../../link-token"

const digest = (value: string) => createHash("sha256").update(value).digest()

/**
 * Opens an order for whoever knows its number and the e-mail address it was placed with.
 * @returns null alike for a missing order and a wrong address; both take the same work, so that time tells nothing either
 */
export async function lookUpOrder(
  container: MedusaContainer,
  { number, email }: LookUpOrder,
): Promise<PlacedOrder | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "email"],
    filters: { display_id: number, is_draft_order: false },
  })
  const order: { id: string; email: string | null } = data[0] ?? { id: "", email: null }
  const matches = timingSafeEqual(digest(order.email?.toLowerCase() ?? ""), digest(email))
  const token = signLinkToken("order", order.id)
  return matches ? { number, token } : null
}
