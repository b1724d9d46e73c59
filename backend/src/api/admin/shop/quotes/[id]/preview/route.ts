import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReviseQuote } from "../../../../../../contracts/quote-for-staff"
import { previewRevision } from "../../../../../../workflows/quote/preview-revision"

/** A question, asked by POST for the size of what is asked; it changes nothing. */
export const POST = async (req: AuthenticatedMedusaRequest<ReviseQuote>, res: MedusaResponse) => {
  res.json({ preview: await previewRevision(req.scope, req.params.id!, req.validatedBody) })
}
