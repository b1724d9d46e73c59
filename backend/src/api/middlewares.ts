import { defineMiddlewares } from "@medusajs/framework/http"
import { fulfillmentGateMiddlewares } from "./admin/fulfillment-gate"
import { adminCalendarMiddlewares } from "./admin/shop/calendar/middlewares"
import { adminProductMiddlewares } from "./admin/shop/products/middlewares"
import { adminShippingRateMiddlewares } from "./admin/shop/shipping-rates/middlewares"
import { adminSiteMiddlewares } from "./admin/shop/site/middlewares"
import { adminTaxRateMiddlewares } from "./admin/shop/tax-rates/middlewares"
import { adminPriceMiddlewares } from "./admin/shop/variants/middlewares"
import { orderMoneyMiddlewares } from "./admin/order-money"
import { authLimitMiddlewares } from "./auth-limits"
import { closedRouteMiddlewares } from "./closed-routes"
import { answerError } from "./error-handler"
import { passwordRuleMiddlewares } from "./password-rule"
import { stripeHookMiddlewares } from "./hooks/stripe/middlewares"
import { accountMiddlewares } from "./store/shop/account/middlewares"
import { cartMiddlewares } from "./store/shop/carts/middlewares"
import { orderMiddlewares } from "./store/shop/orders/middlewares"

/** Each folder of routes declares who may call it and what it takes; here they come together. */
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...closedRouteMiddlewares,
    ...authLimitMiddlewares,
    ...passwordRuleMiddlewares,
    ...stripeHookMiddlewares,
    ...cartMiddlewares,
    ...orderMiddlewares,
    ...accountMiddlewares,
    ...fulfillmentGateMiddlewares,
    ...orderMoneyMiddlewares,
    ...adminTaxRateMiddlewares,
    ...adminShippingRateMiddlewares,
    ...adminPriceMiddlewares,
    ...adminProductMiddlewares,
    ...adminSiteMiddlewares,
    ...adminCalendarMiddlewares,
  ],
})
