import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { revokeQuoteLinkWorkflow } from "../../../../../../../../workflows/quote/revoke-quote-link"
import { replyWithStaffQuote } from "../../../../reply-with-staff-quote"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = { quote_id: req.params.id!, link_id: req.params.link_id! }
  await revokeQuoteLinkWorkflow(req.scope).run({ input })
  await replyWithStaffQuote(req, res, input.quote_id)
}
