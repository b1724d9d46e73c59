import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SiteSettings } from "../../../../../contracts/site-content"
import { getSiteSettings } from "../../../../../workflows/site-content/get-site-settings"
import { setSiteSettingsWorkflow } from "../../../../../workflows/site-content/set-site-settings"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ settings: await getSiteSettings(req.scope) })
}

export const POST = async (req: AuthenticatedMedusaRequest<SiteSettings>, res: MedusaResponse) => {
  const { result: settings } = await setSiteSettingsWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ settings })
}
