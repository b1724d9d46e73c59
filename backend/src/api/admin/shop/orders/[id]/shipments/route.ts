import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShipPackages } from "../../../../../../contracts/order-shipping"
import { shipPackagesWorkflow } from "../../../../../../workflows/fulfillment/ship-packages"

export const POST = async (req: AuthenticatedMedusaRequest<ShipPackages>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, order_id: req.params.id!, created_by: req.auth_context.actor_id }
  const { result } = await shipPackagesWorkflow(req.scope).run({ input })
  res.json(result.progress)
}
