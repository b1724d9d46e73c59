import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayQuote } from "../../../../../../contracts/quote-request"
import { prepareQuotePayment } from "../../../../../../workflows/quote/prepare-quote-payment"
import { customerId } from "../../../carts/cart-reply"
import { requireQuoteByToken } from "../../require-quote-by-token"

export const POST = async (req: AuthenticatedMedusaRequest<PayQuote>, res: MedusaResponse) => {
  const { quote } = await requireQuoteByToken(req.scope, req.params.token!)
  const input = { quote_id: quote.id, pay: req.validatedBody, customer_id: customerId(req) }
  res.json({ payment: await prepareQuotePayment(req.scope, input) })
}
