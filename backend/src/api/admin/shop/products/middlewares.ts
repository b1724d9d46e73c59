import { MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { SetBox } from "../../../../contracts/box"
import { SetFinder } from "../../../../contracts/finder"

export const adminProductMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/shop/products/:id/box", methods: ["POST"], middlewares: [validateAndTransformBody(SetBox)] },
  { matcher: "/admin/shop/products/:id/finder", methods: ["POST"], middlewares: [validateAndTransformBody(SetFinder)] },
]
