import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { QuoteSettings } from "../../../../contracts/quote-settings"
import { getQuoteSettings } from "../../../../workflows/quote/quote-settings"
import { setQuoteSettingsWorkflow } from "../../../../workflows/quote/set-quote-settings"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ settings: await getQuoteSettings(req.scope) })
}

export const POST = async (req: AuthenticatedMedusaRequest<QuoteSettings>, res: MedusaResponse) => {
  const { result: settings } = await setQuoteSettingsWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ settings })
}
