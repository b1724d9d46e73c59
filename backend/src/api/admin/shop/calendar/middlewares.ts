import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { SetCalendarFeed } from "../../../../contracts/calendar"

export const adminCalendarMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/shop/calendar", methods: ["POST"], middlewares: [validateAndTransformBody(SetCalendarFeed)] },
]
