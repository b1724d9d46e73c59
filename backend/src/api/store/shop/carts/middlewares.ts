import { authenticate, MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { AddLine, ApplyPromotion, SetQuantity } from "../../../../contracts/cart"
import { PreparePayment } from "../../../../contracts/checkout"

const carts = "/store/shop/carts"

export const cartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${carts}*`,
    middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
  },
  { matcher: carts, methods: ["POST"], middlewares: [validateAndTransformBody(AddLine)] },
  { matcher: `${carts}/:id/lines`, methods: ["POST"], middlewares: [validateAndTransformBody(AddLine)] },
  { matcher: `${carts}/:id/lines/:line_id`, methods: ["POST"], middlewares: [validateAndTransformBody(SetQuantity)] },
  { matcher: `${carts}/:id/promotions`, methods: ["POST"], middlewares: [validateAndTransformBody(ApplyPromotion)] },
  {
    matcher: `${carts}/:id/prepare-payment`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(PreparePayment)],
  },
]
