import { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPicture } from "../../../workflows/picture/read-picture"
import { isPublicKey } from "../../../workflows/picture/picture-file"
import { sendPicture } from "../../picture-reply"

/**
 * The pictures that staff uploaded, for the admin. Medusa itself serves only a folder `static` in its working directory,
 * which a build deletes; of the shop's data folder nothing but pictures goes out.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const key = req.params.key!
  sendPicture(res, isPublicKey(key) ? await readPicture(req.scope, key) : null)
}
