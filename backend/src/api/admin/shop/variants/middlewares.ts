import {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SetPriceSteps } from "../../../../contracts/price-steps"
import { pricesAnExistingVariant } from "./prices-an-existing-variant"

/**
 * Medusa's own price editor sends one price a currency and deletes the rest, and with it every quantity break, so no route
 * of Medusa's may change the price of a variant that exists.
 */
function refuseOtherPriceEditors(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (!pricesAnExistingVariant(req.path, req.body)) return next()
  next(
    new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      'Change prices in the box "Prices by quantity" on the product\'s page: this editor would delete the quantity breaks.',
    ),
  )
}

export const adminPriceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shop/variants/:id/prices",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(SetPriceSteps)],
  },
  { matcher: "/admin/products/*", methods: ["POST"], middlewares: [refuseOtherPriceEditors] },
]
