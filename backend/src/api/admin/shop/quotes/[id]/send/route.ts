import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SendQuote } from "../../../../../../contracts/quote-for-staff"
import { sendQuoteWorkflow } from "../../../../../../workflows/quote/send-quote"
import { replyWithStaffQuote } from "../../reply-with-staff-quote"

export const POST = async (req: AuthenticatedMedusaRequest<SendQuote>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, quote_id: req.params.id!, staff_id: req.auth_context.actor_id }
  await sendQuoteWorkflow(req.scope).run({ input })
  await replyWithStaffQuote(req, res, input.quote_id)
}
