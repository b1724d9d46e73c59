import { MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { MakePackages, ShipPackages } from "../../../../contracts/order-shipping"

export const adminOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shop/orders/:id/fulfillments",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(MakePackages)],
  },
  {
    matcher: "/admin/shop/orders/:id/shipments",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ShipPackages)],
  },
]
