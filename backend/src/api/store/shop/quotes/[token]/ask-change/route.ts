import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskQuoteChange } from "../../../../../../contracts/quote-request"
import { replyToAct } from "../../reply-to-act"

export const POST = (req: MedusaRequest<AskQuoteChange>, res: MedusaResponse) =>
  replyToAct(req, res, { kind: "change_requested", ...req.validatedBody })
