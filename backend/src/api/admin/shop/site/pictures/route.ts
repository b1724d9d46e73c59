import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keepSitePictureWorkflow } from "../../../../../workflows/site-content/keep-site-picture"
import { readUpload } from "../../../../read-upload"

/** The body is the picture's bytes; what type they are, they say themselves. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const bytes = await readUpload(req)
  const input = { content: bytes.toString("base64") }
  const { result: picture } = await keepSitePictureWorkflow(req.scope).run({ input })
  res.status(201).json({ picture })
}
