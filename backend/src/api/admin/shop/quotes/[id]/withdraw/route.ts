import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WithdrawQuote } from "../../../../../../contracts/quote-for-staff"
import { withdrawQuoteWorkflow } from "../../../../../../workflows/quote/withdraw-quote"
import { replyWithStaffQuote } from "../../reply-with-staff-quote"

export const POST = async (req: AuthenticatedMedusaRequest<WithdrawQuote>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, quote_id: req.params.id!, staff_id: req.auth_context.actor_id }
  await withdrawQuoteWorkflow(req.scope).run({ input })
  await replyWithStaffQuote(req, res, input.quote_id)
}
