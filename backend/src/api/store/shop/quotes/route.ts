import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RequestQuote } from "../../../../contracts/quote-request"
import { makeQuoteLink } from "../../../../workflows/quote/make-quote-link"
import { requestQuoteWorkflow } from "../../../../workflows/quote/request-quote"
import { customerId } from "../carts/cart-reply"
import { replyWithQuote } from "./quote-reply"

export const POST = async (req: AuthenticatedMedusaRequest<RequestQuote>, res: MedusaResponse) => {
  const request = req.validatedBody
  const input = { request, customer_id: customerId(req) }
  const { result: quote_id } = await requestQuoteWorkflow(req.scope).run({ input })
  const token = await makeQuoteLink(req.scope, {
    quote_id,
    email: request.requester_email,
    role: "requester",
    is_open: true,
  })
  await replyWithQuote(req, res, quote_id, { token })
}
