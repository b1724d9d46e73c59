import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LeavePoNumber } from "../../../../../../contracts/quote-request"
import { replyToAct } from "../../reply-to-act"

export const POST = (req: MedusaRequest<LeavePoNumber>, res: MedusaResponse) =>
  replyToAct(req, res, { kind: "po_left", ...req.validatedBody })
