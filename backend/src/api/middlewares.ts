import { defineMiddlewares } from "@medusajs/framework/http"
import { closedRouteMiddlewares } from "./closed-routes"
import { answerError } from "./error-handler"
import { stripeHookMiddlewares } from "./hooks/stripe/middlewares"
import { cartMiddlewares } from "./store/shop/carts/middlewares"

/** Each folder of routes declares who may call it and what it takes; here they come together. */
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [...closedRouteMiddlewares, ...stripeHookMiddlewares, ...cartMiddlewares],
})
