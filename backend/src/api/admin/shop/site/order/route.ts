import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { OrderSiteEntries } from "../../../../../contracts/site-content"
import { listSiteEntries } from "../../../../../workflows/site-content/list-site-entries"
import { orderSiteEntriesWorkflow } from "../../../../../workflows/site-content/order-site-entries"

export const POST = async (req: AuthenticatedMedusaRequest<OrderSiteEntries>, res: MedusaResponse) => {
  await orderSiteEntriesWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ entries: await listSiteEntries(req.scope, req.validatedBody.kind) })
}
