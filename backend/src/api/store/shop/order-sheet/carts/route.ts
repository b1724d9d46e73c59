import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SheetForCart } from "../../../../../contracts/order-sheet"
import { createSheetCartWorkflow } from "../../../../../workflows/cart/create-sheet-cart"
import { rememberDestinationsWorkflow } from "../../../../../workflows/destination/remember-destinations"
import { customerId, replyWithCart, salesChannelId } from "../../carts/cart-reply"

export const POST = async (req: AuthenticatedMedusaRequest<SheetForCart>, res: MedusaResponse) => {
  const { destinations } = req.validatedBody.sheet
  const input = { destinations, sales_channel_id: salesChannelId(req) }
  const { result: cart } = await createSheetCartWorkflow(req.scope).run({ input })
  await rememberDestinationsWorkflow(req.scope).run({ input: { customer_id: customerId(req), destinations } })
  await replyWithCart(req, res, cart.id, { shipping_option_id: req.validatedBody.sheet.shipping_option_id })
}
