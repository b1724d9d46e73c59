import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReviseQuote } from "../../../../../../contracts/quote-for-staff"
import { reviseQuoteWorkflow } from "../../../../../../workflows/quote/revise-quote"
import { replyWithStaffQuote } from "../../reply-with-staff-quote"

export const POST = async (req: AuthenticatedMedusaRequest<ReviseQuote>, res: MedusaResponse) => {
  const input = { revision: req.validatedBody, quote_id: req.params.id!, staff_id: req.auth_context.actor_id }
  await reviseQuoteWorkflow(req.scope).run({ input })
  await replyWithStaffQuote(req, res, input.quote_id)
}
