import { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"

/**
 * What of Medusa's public API this shop uses. Everything else of it is closed: its own completion and payment sessions
 * let a buyer underpay (hazards, "five things"), its orders open by bare id, its lists have no limit.
 */
const OPEN_STORE_ROUTES = [
  /^\/store\/shop(\/|$)/,
  /^\/store\/customers\/?$/,
  /^\/store\/customers\/me\/?$/,
  /^\/store\/customers\/me\/addresses(\/[^/]+)?\/?$/,
]

const OPEN_AUTH_ROUTES = [
  /^\/auth\/(customer|user)\/emailpass(\/(register|reset-password|update))?\/?$/,
  // The admin's sign-in asks which ways there are, and its profile page sets up a second factor.
  /^\/auth\/user\/providers\/?$/,
  /^\/auth\/mfa\//,
  /^\/auth\/session\/?$/,
  /^\/auth\/token\/refresh\/?$/,
]

const notFound = (res: MedusaResponse) => res.status(404).json({ type: "not_found", message: "There is nothing here." })

const onlyThese = (open: readonly RegExp[]) => (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  const path = req.originalUrl.split("?")[0]!
  if (open.some((route) => route.test(path))) return next()
  notFound(res)
}

const closed = (_req: MedusaRequest, res: MedusaResponse) => void notFound(res)

export const closedRouteMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/*", middlewares: [onlyThese(OPEN_STORE_ROUTES)] },
  { matcher: "/auth/*", middlewares: [onlyThese(OPEN_AUTH_ROUTES)] },
  // Stripe's events come in by /hooks/stripe, which keeps them before it answers.
  { matcher: "/hooks/payment/*", middlewares: [closed] },
]
