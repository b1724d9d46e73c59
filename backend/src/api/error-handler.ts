import { errorHandler, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopRefusal } from "../refusal"

const medusaErrorHandler = errorHandler()

/** The shop's refusals keep their status, code and words; everything else is answered as Medusa does. */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (!ShopRefusal.is(error)) return medusaErrorHandler(error, req, res, next)
  if (error.retryAfter) res.set("retry-after", String(error.retryAfter))
  res.status(error.status).json({ type: "refused", code: error.code, message: error.message })
}
