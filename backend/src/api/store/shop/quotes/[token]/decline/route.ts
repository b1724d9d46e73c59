import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeclineQuote } from "../../../../../../contracts/quote-request"
import { replyToAct } from "../../reply-to-act"

export const POST = (req: MedusaRequest<DeclineQuote>, res: MedusaResponse) =>
  replyToAct(req, res, { kind: "declined", ...req.validatedBody })
