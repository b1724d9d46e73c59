import { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EstimateFor } from "../../../../../contracts/cart"
import { parseInput } from "../../../../parse-input"
import { loadOpenCart } from "../../../../../workflows/cart/cart-record"
import { replyWithCart } from "../cart-reply"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const estimate = parseInput(EstimateFor, req.query)
  await loadOpenCart(req.scope, req.params.id!)
  await replyWithCart(req, res, req.params.id!, estimate)
}
