import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ForwardQuote } from "../../../../../../contracts/quote-request"
import { replyToAct } from "../../reply-to-act"

export const POST = (req: MedusaRequest<ForwardQuote>, res: MedusaResponse) =>
  replyToAct(req, res, { kind: "forwarded", ...req.validatedBody })
