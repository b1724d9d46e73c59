import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AddLine } from "../../../../../../contracts/cart"
import { addLineWorkflow } from "../../../../../../workflows/cart/change-lines"
import { replyWithCart, salesChannelId } from "../../cart-reply"

export const POST = async (req: AuthenticatedMedusaRequest<AddLine>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, cart_id: req.params.id!, sales_channel_id: salesChannelId(req) }
  await addLineWorkflow(req.scope).run({ input })
  await replyWithCart(req, res, req.params.id!)
}
