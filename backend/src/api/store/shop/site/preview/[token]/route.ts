import { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { getSitePreview } from "../../../../../../workflows/site-content/get-site-preview"

/** @throws MedusaError not_found alike for a link that was made up, that has expired, and whose entry is gone */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  res.setHeader("cache-control", "private, no-store")
  const preview = await getSitePreview(req.scope, req.params.token!)
  if (!preview)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This link shows no draft. It may be incomplete or too old; ask for a new one.",
    )
  res.json(preview)
}
