// @ts-check
import { join } from "node:path"

/**
 * The sandbox's settings out of the environment.
 * @param {Record<string, string | undefined>} env
 * @returns {import("./start-sandbox.mjs").Options}
 * @throws {Error} naming the setting that is missing or wrong
 */
export function readSettings(env) {
  const port = env.STRIPE_SANDBOX_PORT ?? "4242"
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new Error(`STRIPE_SANDBOX_PORT must be a port number, not ${port}`)
  const { MEDUSA_INTERNAL_URL: medusaUrl, STRIPE_SANDBOX_URL: publicUrl, STOREFRONT_URL: storefrontUrl } = env
  return {
    port: Number(port),
    host: env.STRIPE_SANDBOX_HOST ?? "127.0.0.1",
    dataFile: join(env.DATA_DIR ?? ".data", "stripe-sandbox.jsonl"),
    secretKey: ownKey(env, "STRIPE_API_KEY", "sk_test_sandbox_"),
    publishableKey: ownKey(env, "STRIPE_PUBLISHABLE_KEY", "pk_test_sandbox_"),
    webhookSecret: ownKey(env, "STRIPE_WEBHOOK_SECRET", "whsec_"),
    webhookUrl: new URL("/hooks/stripe", readUrl("MEDUSA_INTERNAL_URL", medusaUrl ?? "http://localhost:9000")).href,
    ...(publicUrl && { publicUrl: readUrl("STRIPE_SANDBOX_URL", publicUrl).origin }),
    ...(storefrontUrl && { frameAncestors: [readUrl("STOREFRONT_URL", storefrontUrl).origin] }),
  }
}

/** @param {Record<string, string | undefined>} env @param {string} name @param {string} prefix */
function ownKey(env, name, prefix) {
  const key = env[name]
  if (key?.startsWith(prefix)) return key
  throw new Error(
    key
      ? `${name} is a key of Stripe's own: the payment sandbox does not run beside it (its keys start with ${prefix})`
      : `${name} is not set: the payment sandbox needs one that starts with ${prefix}`,
  )
}

/** @param {string} name @param {string} value */
function readUrl(name, value) {
  if (URL.canParse(value)) return new URL(value)
  throw new Error(`${name} must be an address such as http://localhost:9000, not ${value}`)
}
