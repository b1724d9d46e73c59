import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AddLine } from "../../../../contracts/cart"
import { createShopCartWorkflow } from "../../../../workflows/cart/create-shop-cart"
import { replyWithCart, salesChannelId } from "./cart-reply"

export const POST = async (req: AuthenticatedMedusaRequest<AddLine>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, sales_channel_id: salesChannelId(req) }
  const { result: cart } = await createShopCartWorkflow(req.scope).run({ input })
  await replyWithCart(req, res, cart.id)
}
