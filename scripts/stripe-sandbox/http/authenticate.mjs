// @ts-check
import { StripeApiError } from "./stripe-api-error.mjs"

/** @param {string} message @param {string} [code] */
const unauthorized = (message, code) =>
  new StripeApiError(401, { type: "invalid_request_error", message, ...(code && { code }) }, { keep: false })

/**
 * Which of the two keys a request carries, as a Bearer token or as the user of Basic authentication.
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {{ secretKey: string, publishableKey: string }} settings
 * @returns {"secret" | "publishable"}
 * @throws {StripeApiError} 401
 */
export function authenticate(headers, { secretKey, publishableKey }) {
  const key = readKey(headers.authorization)
  if (!key)
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth.",
    )
  if (key === secretKey) return "secret"
  if (key === publishableKey) return "publishable"
  throw unauthorized(`Invalid API Key provided: ${key.slice(0, 8)}${"*".repeat(8)}${key.slice(-4)}`)
}

/** @param {readonly string[]} allowed @param {string} key */
export function assertKeyMay(allowed, key) {
  if (allowed.includes(key)) return
  throw unauthorized(
    "This API call cannot be made with a publishable API key. Please use a secret API key.",
    "secret_key_required",
  )
}

/** @param {string | undefined} header */
function readKey(header = "") {
  const [scheme = "", credentials = ""] = header.split(" ")
  if (scheme.toLowerCase() === "bearer") return credentials
  if (scheme.toLowerCase() === "basic") return Buffer.from(credentials, "base64").toString().split(":")[0]
  return undefined
}
