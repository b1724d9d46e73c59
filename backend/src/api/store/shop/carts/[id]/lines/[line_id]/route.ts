import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SetQuantity } from "../../../../../../../contracts/cart"
import { removeLineWorkflow, setLineQuantityWorkflow } from "../../../../../../../workflows/cart/change-lines"
import { replyWithCart, salesChannelId } from "../../../cart-reply"

const lineOf = (req: AuthenticatedMedusaRequest<unknown>) => ({
  cart_id: req.params.id!,
  line_id: req.params.line_id!,
  sales_channel_id: salesChannelId(req),
})

export const POST = async (req: AuthenticatedMedusaRequest<SetQuantity>, res: MedusaResponse) => {
  await setLineQuantityWorkflow(req.scope).run({ input: { ...lineOf(req), ...req.validatedBody } })
  await replyWithCart(req, res, req.params.id!)
}

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await removeLineWorkflow(req.scope).run({ input: lineOf(req) })
  await replyWithCart(req, res, req.params.id!)
}
