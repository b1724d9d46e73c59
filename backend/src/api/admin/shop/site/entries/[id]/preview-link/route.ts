import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sitePreviewUrl } from "../../../../../../../config/shop-links"
import { getSiteEntry } from "../../../../../../../workflows/site-content/list-site-entries"

/** A link for colleagues, who need no account: it shows the entry as it stands when they look, for fourteen days. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = await getSiteEntry(req.scope, req.params.id!)
  res.json({ url: sitePreviewUrl(id) })
}
