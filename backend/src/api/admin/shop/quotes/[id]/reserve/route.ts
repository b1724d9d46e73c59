import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReserveQuote } from "../../../../../../contracts/quote-for-staff"
import { reserveQuoteWorkflow } from "../../../../../../workflows/quote/reserve-quote"
import { replyWithStaffQuote } from "../../reply-with-staff-quote"

export const POST = async (req: AuthenticatedMedusaRequest<ReserveQuote>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, quote_id: req.params.id!, staff_id: req.auth_context.actor_id }
  await reserveQuoteWorkflow(req.scope).run({ input })
  await replyWithStaffQuote(req, res, input.quote_id)
}
