// @ts-check
import { authenticate, assertKeyMay } from "../http/authenticate.mjs"
import { matchRoute } from "../http/match-route.mjs"
import { StripeApiError, parameterError } from "../http/stripe-api-error.mjs"
import { controlRoutes } from "./control-routes.mjs"

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/

/**
 * Answers the tests' side door: only on this machine, only with the secret key.
 * @param {import("../start-sandbox.mjs").Sandbox} sandbox
 * @param {{ method: string, url: URL, headers: import("node:http").IncomingHttpHeaders, body: string, from: string }} request
 * @returns {Promise<{ status: number, body: unknown }>}
 */
export async function handleControl(sandbox, { method, url, headers, body, from }) {
  try {
    if (!LOOPBACK.test(from)) throw notFound()
    assertKeyMay(["secret"], authenticate(headers, sandbox.settings))
    const found = matchRoute(controlRoutes, method, url.pathname)
    if (!found) throw notFound()
    return { status: 200, body: await found.route.run(sandbox, parseJson(body), found.path) }
  } catch (error) {
    if (error instanceof StripeApiError) return { status: error.status, body: { error: error.fields } }
    throw error
  }
}

const notFound = () => new StripeApiError(404, { type: "invalid_request_error", message: "Unrecognized request URL." })

/** @param {string} body @returns {Record<string, unknown>} */
function parseJson(body) {
  if (body === "") return {}
  try {
    const value = JSON.parse(body)
    if (typeof value === "object" && value !== null) return value
  } catch (error) {
    throw parameterError(`The body is no JSON: ${error instanceof Error ? error.message : error}`, "body")
  }
  throw parameterError("The body must be a JSON object.", "body")
}
