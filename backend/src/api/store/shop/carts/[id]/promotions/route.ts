import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ApplyPromotion } from "../../../../../../contracts/cart"
import { applyPromotionWorkflow } from "../../../../../../workflows/cart/change-promotions"
import { replyWithCart } from "../../cart-reply"

export const POST = async (req: AuthenticatedMedusaRequest<ApplyPromotion>, res: MedusaResponse) => {
  await applyPromotionWorkflow(req.scope).run({ input: { cart_id: req.params.id!, ...req.validatedBody } })
  await replyWithCart(req, res, req.params.id!)
}
