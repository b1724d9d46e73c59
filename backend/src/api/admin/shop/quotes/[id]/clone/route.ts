import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CloneQuote } from "../../../../../../contracts/quote-for-staff"
import { cloneQuoteWorkflow } from "../../../../../../workflows/quote/clone-quote"
import { replyWithStaffQuote } from "../../reply-with-staff-quote"

export const POST = async (req: AuthenticatedMedusaRequest<CloneQuote>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, quote_id: req.params.id!, staff_id: req.auth_context.actor_id }
  const { result: clone } = await cloneQuoteWorkflow(req.scope).run({ input })
  await replyWithStaffQuote(req, res, clone.id)
}
