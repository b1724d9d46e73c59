import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { replyWithStaffQuote } from "../reply-with-staff-quote"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await replyWithStaffQuote(req, res, req.params.id!)
}
