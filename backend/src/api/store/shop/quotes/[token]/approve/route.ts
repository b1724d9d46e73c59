import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ApproveQuote } from "../../../../../../contracts/quote-request"
import { replyToAct } from "../../reply-to-act"

export const POST = (req: MedusaRequest<ApproveQuote>, res: MedusaResponse) =>
  replyToAct(req, res, { kind: "approved", ...req.validatedBody })
