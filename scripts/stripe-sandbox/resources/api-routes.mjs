// @ts-check
import { balanceRoutes } from "./balance.mjs"
import { chargeRoutes } from "./charges.mjs"
import { customerRoutes } from "./customers.mjs"
import { disputeRoutes } from "./disputes.mjs"
import { eventRoutes } from "./events.mjs"
import { paymentIntentRoutes } from "./payment-intents.mjs"
import { paymentMethodRoutes } from "./payment-methods.mjs"
import { refundRoutes } from "./refunds.mjs"
import { threeDSecureRoutes } from "./three-d-secure.mjs"

/** Everything that the stand-in for Stripe's API answers. */
export const apiRoutes = [
  ...balanceRoutes,
  ...chargeRoutes,
  ...customerRoutes,
  ...disputeRoutes,
  ...eventRoutes,
  ...paymentIntentRoutes,
  ...paymentMethodRoutes,
  ...refundRoutes,
  ...threeDSecureRoutes,
]
