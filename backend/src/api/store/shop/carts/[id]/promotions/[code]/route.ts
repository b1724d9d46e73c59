import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removePromotionWorkflow } from "../../../../../../../workflows/cart/change-promotions"
import { replyWithCart } from "../../../cart-reply"

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await removePromotionWorkflow(req.scope).run({ input: { cart_id: req.params.id!, code: req.params.code! } })
  await replyWithCart(req, res, req.params.id!)
}
