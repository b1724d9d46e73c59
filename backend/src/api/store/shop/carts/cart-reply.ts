import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EstimateFor } from "../../../../contracts/cart"
import { getCartView } from "../../../../workflows/cart/get-cart-view"

/** The signed-in customer, or null for a guest. */
export const customerId = (req: AuthenticatedMedusaRequest<unknown>) => req.auth_context?.actor_id || null

/** Medusa's middleware has found the publishable key's channels before any route of /store runs. */
export const salesChannelId = (req: AuthenticatedMedusaRequest<unknown>) =>
  req.publishable_key_context?.sales_channel_ids[0] ?? ""

/** Answers with the cart as it is now. A cart is its buyer's alone, so nothing on the way may keep it. */
export async function replyWithCart(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  id: string,
  estimate: EstimateFor = {},
) {
  const cart = await getCartView(req.scope, id, { customer_id: customerId(req) }, estimate)
  res.set("cache-control", "no-store").json({ cart })
}
