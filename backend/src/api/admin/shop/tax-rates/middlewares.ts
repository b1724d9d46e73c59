import { MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { TaxRateInput } from "../../../../contracts/tax-rates"

export const adminTaxRateMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shop/tax-rates",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(TaxRateInput)],
  },
  {
    matcher: "/admin/shop/tax-rates/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(TaxRateInput)],
  },
]
