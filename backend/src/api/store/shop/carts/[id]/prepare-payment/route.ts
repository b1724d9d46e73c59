import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PreparePayment } from "../../../../../../contracts/checkout"
import { preparePaymentWorkflow } from "../../../../../../workflows/checkout/prepare-payment"
import { settleCartWorkflow } from "../../../../../../workflows/checkout/settle-cart"
import { customerId } from "../../cart-reply"

export const POST = async (req: AuthenticatedMedusaRequest<PreparePayment>, res: MedusaResponse) => {
  const cart_id = req.params.id!
  const details = req.validatedBody
  await settleCartWorkflow(req.scope).run({ input: { cart_id, customer_id: customerId(req), details } })
  const { seen_total_cents } = details
  const { result: payment } = await preparePaymentWorkflow(req.scope).run({ input: { cart_id, seen_total_cents } })
  res.json({ payment })
}
