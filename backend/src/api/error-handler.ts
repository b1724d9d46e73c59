import { errorHandler, MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ShopRefusal } from "../refusal"
import { isPassingTrouble } from "./is-passing-trouble"

const medusaErrorHandler = errorHandler()

const busy = () =>
  new ShopRefusal(503, "busy", "The shop is very busy this moment. Please try again in some seconds.", 5)

/**
 * The shop's refusals keep their status, code and words. What only load or an outage caused is "busy" (503, after 5 seconds),
 * where Medusa would say "unknown error" (500). Everything else is answered as Medusa does.
 */
export function answerError(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> | void {
  // Express throws it for an address whose percent signs mean nothing, and Medusa would call that an error of its own.
  if (error instanceof URIError)
    return void res.status(400).json({ type: "invalid_data", message: "This address is malformed." })
  if (ShopRefusal.is(error)) return refuse(error, res)
  if (!isPassingTrouble(error)) return medusaErrorHandler(error, req, res, next)
  req.scope.resolve(ContainerRegistrationKeys.LOGGER).error("A request could not be answered now.", error as Error)
  refuse(busy(), res)
}

function refuse({ status, code, message, retryAfter }: ShopRefusal, res: MedusaResponse): void {
  if (retryAfter) res.set("retry-after", String(retryAfter))
  res.status(status).json({ type: "refused", code, message })
}
