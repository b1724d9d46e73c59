import { errorHandler, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ShopRefusal } from "../refusal"

const medusaErrorHandler = errorHandler()

/** The shop's refusals keep their status, code and words; everything else is answered as Medusa does. */
export function answerError(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> | void {
  // Express throws it for an address whose percent signs mean nothing, and Medusa would call that an error of its own.
  if (error instanceof URIError)
    return void res.status(400).json({ type: "invalid_data", message: "This address is malformed." })
  if (!ShopRefusal.is(error)) return medusaErrorHandler(error, req, res, next)
  if (error.retryAfter) res.set("retry-after", String(error.retryAfter))
  res.status(error.status).json({ type: "refused", code: error.code, message: error.message })
}
