import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

export const accountMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/shop/account*", middlewares: [authenticate("customer", ["bearer"])] },
]
