import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SheetForCart } from "../../../../../../contracts/order-sheet"
import { dropCartSheetWorkflow, setCartSheetWorkflow } from "../../../../../../workflows/cart/change-sheet"
import { rememberDestinationsWorkflow } from "../../../../../../workflows/destination/remember-destinations"
import { customerId, replyWithCart, salesChannelId } from "../../cart-reply"

export const PUT = async (req: AuthenticatedMedusaRequest<SheetForCart>, res: MedusaResponse) => {
  const { destinations, shipping_option_id } = req.validatedBody.sheet
  const input = { cart_id: req.params.id!, destinations, sales_channel_id: salesChannelId(req) }
  await setCartSheetWorkflow(req.scope).run({ input })
  await rememberDestinationsWorkflow(req.scope).run({ input: { customer_id: customerId(req), destinations } })
  await replyWithCart(req, res, input.cart_id, { shipping_option_id })
}

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await dropCartSheetWorkflow(req.scope).run({ input: { cart_id: req.params.id! } })
  await replyWithCart(req, res, req.params.id!)
}
