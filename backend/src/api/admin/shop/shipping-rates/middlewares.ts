import { MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { ParcelRatesInput } from "../../../../contracts/shipping-rates"

export const adminShippingRateMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shop/shipping-rates/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ParcelRatesInput)],
  },
]
