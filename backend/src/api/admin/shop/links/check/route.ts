import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkLinksWorkflow } from "../../../../../workflows/link-check/check-links"
import { listLinks } from "../../../../../workflows/link-check/list-links"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await checkLinksWorkflow(req.scope).run({ input: { all: true } })
  res.json({ links: await listLinks(req.scope) })
}
