import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { getPicture } from "../../../../../../workflows/picture/get-picture"
import { sendPicture } from "../../../../../picture-reply"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  sendPicture(res, await getPicture(req.scope, req.params.id!))
