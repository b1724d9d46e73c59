import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { forgetDestinationWorkflow } from "../../../../../../workflows/destination/forget-destination"

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await forgetDestinationWorkflow(req.scope).run({
    input: { id: req.params.id!, customer_id: req.auth_context.actor_id },
  })
  res.status(204).end()
}
