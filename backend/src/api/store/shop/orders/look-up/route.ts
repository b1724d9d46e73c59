import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { LookUpOrder } from "../../../../../contracts/order"
import { lookUpOrder } from "../../../../../workflows/order/look-up-order"

export const POST = async (req: MedusaRequest<LookUpOrder>, res: MedusaResponse) => {
  const order = await lookUpOrder(req.scope, req.validatedBody)
  if (!order)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "We found no order with this number and e-mail address. Both are in the mail that confirmed the order.",
    )
  res.set("cache-control", "no-store").json({ order })
}
