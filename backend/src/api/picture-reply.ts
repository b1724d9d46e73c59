import { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { Picture } from "../workflows/picture/read-picture"

/** Sends a picture that never changes: one that staff replace gets another address. @throws MedusaError not_found */
export function sendPicture(res: MedusaResponse, picture: Picture | null) {
  if (!picture) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such picture.")
  res.setHeader("content-type", picture.type)
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "public, max-age=31536000, immutable")
  res.send(picture.bytes)
}
