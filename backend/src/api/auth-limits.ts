import type { MedusaRequest, MiddlewareRoute } from "@medusajs/framework/http"
import { rateLimit } from "./rate-limit"

const QUARTER_HOUR = 15 * 60
const HOUR = 60 * 60

/** The account a request is about, so that guessing at one account is limited from wherever it comes. */
const account = (field: "email" | "identifier") => (req: MedusaRequest) => {
  const value = (req.body as Record<string, unknown> | undefined)?.[field]
  return typeof value === "string" ? value.trim().toLowerCase().slice(0, 254) : undefined
}

/** A school sits behind one address, so the limits by address are wide and those by account narrow. */
export const authLimitMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/auth/:actor_type/emailpass",
    methods: ["POST"],
    middlewares: [
      rateLimit({ name: "sign-in-address", times: 100, seconds: QUARTER_HOUR }),
      rateLimit({ name: "sign-in-account", times: 10, seconds: QUARTER_HOUR, key: account("email") }),
    ],
  },
  {
    matcher: "/auth/:actor_type/emailpass/register",
    methods: ["POST"],
    middlewares: [rateLimit({ name: "register-address", times: 50, seconds: HOUR })],
  },
  {
    matcher: "/auth/:actor_type/emailpass/reset-password",
    methods: ["POST"],
    middlewares: [
      rateLimit({ name: "reset-address", times: 30, seconds: HOUR }),
      rateLimit({ name: "reset-account", times: 3, seconds: HOUR, key: account("identifier") }),
    ],
  },
]
