import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { UpdateSiteEntry } from "../../../../../../contracts/site-content"
import { deleteSiteEntryWorkflow } from "../../../../../../workflows/site-content/delete-site-entry"
import { getSiteEntry } from "../../../../../../workflows/site-content/list-site-entries"
import { updateSiteEntryWorkflow } from "../../../../../../workflows/site-content/update-site-entry"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ entry: await getSiteEntry(req.scope, req.params.id!) })
}

export const POST = async (req: AuthenticatedMedusaRequest<UpdateSiteEntry>, res: MedusaResponse) => {
  const input = { ...req.validatedBody, id: req.params.id! }
  const { result } = await updateSiteEntryWorkflow(req.scope).run({ input })
  res.json({ entry: await getSiteEntry(req.scope, result.id) })
}

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await deleteSiteEntryWorkflow(req.scope).run({ input: { id: req.params.id! } })
  res.json({ id: result.id, deleted: true })
}
