import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MakePackages } from "../../../../../../contracts/order-shipping"
import { makePackagesWorkflow } from "../../../../../../workflows/fulfillment/make-packages"

export const POST = async (req: AuthenticatedMedusaRequest<MakePackages>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, order_id: req.params.id!, created_by: req.auth_context.actor_id }
  const { result: progress } = await makePackagesWorkflow(req.scope).run({ input })
  res.json(progress)
}
