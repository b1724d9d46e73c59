import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReserveQuote } from "../../../../../../contracts/quote-for-staff"
import { releaseQuoteStockWorkflow } from "../../../../../../workflows/quote/release-quote-stock"
import { replyWithStaffQuote } from "../../reply-with-staff-quote"

export const POST = async (req: AuthenticatedMedusaRequest<ReserveQuote>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, quote_id: req.params.id!, staff_id: req.auth_context.actor_id }
  await releaseQuoteStockWorkflow(req.scope).run({ input })
  await replyWithStaffQuote(req, res, input.quote_id)
}
