import { cardRefusal } from "./card-refusal"
import { problem, type Problem } from "./problem"

/**
 * What a bank's page sent the shopper back with: authorized, a refusal, or null when nobody was sent back. Stripe writes it
 * into the address together with the payment's secret, so the address is cleaned at once.
 */
export function bankAnswer(): Problem | "authorized" | null {
  const status = new URLSearchParams(window.location.search).get("redirect_status")
  if (!status) return null
  window.history.replaceState(null, "", window.location.pathname)
  if (status !== "failed") return "authorized"
  return problem("card", cardRefusal({ code: "payment_intent_authentication_failure" }))
}
