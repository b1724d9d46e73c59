import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retryMessageWorkflow } from "../../../../../../workflows/outbox/retry-message"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await retryMessageWorkflow(req.scope).run({ input: { id: req.params.id! } })
  res.status(202).json({ id: req.params.id })
}
