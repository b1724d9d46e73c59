import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { NewPassword } from "../contracts/account"
import { parseInput } from "./parse-input"

/** Medusa takes a password of one letter (hazards, section 4); the shop's own rule holds for whoever calls the API, too. */
function requireGoodPassword(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  parseInput(NewPassword, (req.body as { password?: unknown } | undefined)?.password)
  next()
}

export const passwordRuleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/emailpass/register", methods: ["POST"], middlewares: [requireGoodPassword] },
  { matcher: "/auth/:actor_type/emailpass/update", methods: ["POST"], middlewares: [requireGoodPassword] },
]
