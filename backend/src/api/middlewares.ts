import { defineMiddlewares } from "@medusajs/framework/http"
import { fulfillmentGateMiddlewares } from "./admin/fulfillment-gate"
import { adminCalendarMiddlewares } from "./admin/shop/calendar/middlewares"
import { adminOrderMiddlewares } from "./admin/shop/orders/middlewares"
import { adminProductMiddlewares } from "./admin/shop/products/middlewares"
import { adminQuoteMiddlewares } from "./admin/shop/quotes/middlewares"
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
import { orderSheetMiddlewares } from "./store/shop/order-sheet/middlewares"
import { orderMiddlewares } from "./store/shop/orders/middlewares"
import { quoteMiddlewares } from "./store/shop/quotes/middlewares"

/** Each folder of routes declares who may call it and what it takes; here they come together. */
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...closedRouteMiddlewares,
    ...authLimitMiddlewares,
    ...passwordRuleMiddlewares,
    ...stripeHookMiddlewares,
    ...cartMiddlewares,
    ...orderSheetMiddlewares,
    ...orderMiddlewares,
    ...quoteMiddlewares,
    ...accountMiddlewares,
    ...fulfillmentGateMiddlewares,
    ...orderMoneyMiddlewares,
    ...adminOrderMiddlewares,
    ...adminQuoteMiddlewares,
    ...adminTaxRateMiddlewares,
    ...adminShippingRateMiddlewares,
    ...adminPriceMiddlewares,
    ...adminProductMiddlewares,
    ...adminSiteMiddlewares,
    ...adminCalendarMiddlewares,
  ],
})
