import { MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { SetBox } from "../../../../contracts/box"

export const adminBoxMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/shop/products/:id/box", methods: ["POST"], middlewares: [validateAndTransformBody(SetBox)] },
]
