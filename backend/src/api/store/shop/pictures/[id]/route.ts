import { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { getPicture } from "../../../../../workflows/catalogue/get-picture"

export const GET = async (req: MedusaStoreRequest, res: MedusaResponse) => {
  const picture = await getPicture(req.scope, req.params.id!)
  if (!picture) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such picture.")
  res.setHeader("content-type", picture.type)
  res.setHeader("x-content-type-options", "nosniff")
  // A picture that staff replace gets another id.
  res.setHeader("cache-control", "public, max-age=31536000, immutable")
  res.send(picture.bytes)
}
