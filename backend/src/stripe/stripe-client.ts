import Stripe from "stripe"
import { readSettings } from "../config/read-settings"

/** One version for client, webhook endpoint and sandbox: Stripe shapes its objects by it. */
export const STRIPE_API_VERSION = "2026-10-28.endive"

let client: Stripe | undefined

/**
 * The shop's one Stripe client. A request waits 8 s and is tried twice at most, well within the two minutes for which
 * Medusa locks a cart (hazards H14). With STRIPE_SANDBOX_URL it talks to the sandbox; nothing else differs.
 */
export function stripeClient(): Stripe {
  if (client) return client
  const { STRIPE_API_KEY, STRIPE_SANDBOX_URL } = readSettings(process.env)
  client = new Stripe(STRIPE_API_KEY, {
    apiVersion: STRIPE_API_VERSION,
    timeout: 8000,
    maxNetworkRetries: 1,
    telemetry: false,
    ...(STRIPE_SANDBOX_URL ? addressOf(STRIPE_SANDBOX_URL) : {}),
  })
  return client
}

function addressOf(url: string) {
  const { protocol, hostname, port } = new URL(url)
  const scheme: "http" | "https" = protocol === "https:" ? "https" : "http"
  return { host: hostname, port: port || (scheme === "https" ? 443 : 80), protocol: scheme }
}
