// @ts-check
import { setTimeout as wait } from "node:timers/promises"
import { expandObject } from "../resources/expand-object.mjs"
import { publicView } from "../resources/public-view.mjs"
import { createId } from "../store/create-id.mjs"
import { apiRoutes } from "../resources/api-routes.mjs"
import { assertKeyMay, authenticate } from "./authenticate.mjs"
import { fingerprintOf } from "./idempotency.mjs"
import { matchRoute } from "./match-route.mjs"
import { parseForm } from "./parse-form.mjs"
import { StripeApiError, refused } from "./stripe-api-error.mjs"

/** The one version of Stripe's API that the sandbox speaks; client and webhooks are pinned to it too. */
export const API_VERSION = "2026-10-28.endive"

/**
 * @typedef {object} Context what a route works with
 * @property {import("./parse-form.mjs").FormTree} params
 * @property {{ id: string }} path
 * @property {URL} url
 * @property {"secret" | "publishable"} key
 * @property {import("../store/open-store.mjs").Store} store
 * @property {() => number} now milliseconds
 * @property {(type: string, object: object, previous?: object) => void} emit
 * @property {import("../start-sandbox.mjs").Settings} settings
 */

/** @typedef {Pick<Context, "store" | "now" | "emit">} Books what changes objects without a request */

/**
 * @typedef {object} Route
 * @property {string} name e.g. `payment_intents.capture`: what delays and failures are set on
 * @property {"GET" | "POST" | "DELETE"} method
 * @property {string} path
 * @property {readonly ("secret" | "publishable")[]} [keys] which keys may call it; the secret one if not said
 * @property {(context: Context) => object} run synchronous, so that no two requests mix
 */

/** @typedef {{ status: number, body: unknown, headers: Record<string, string> }} ApiAnswer */
/** @typedef {import("../start-sandbox.mjs").Sandbox} Sandbox */

/**
 * Answers one request to the API.
 * @param {Sandbox} sandbox
 * @param {{ method: string, url: URL, headers: import("node:http").IncomingHttpHeaders, body: string }} request
 * @returns {Promise<ApiAnswer | "reset">} `reset`: close the connection without a word
 */
export async function handleRequest(sandbox, request) {
  const requestId = createId("req")
  const headers = { "request-id": requestId, "stripe-version": API_VERSION }
  try {
    const key = authenticate(request.headers, sandbox.settings)
    assertVersion(request.headers)
    const found = matchRoute(apiRoutes, request.method, request.url.pathname)
    if (!found) throw unknownUrl(request.method, request.url.pathname)
    assertKeyMay(found.route.keys ?? ["secret"], key)
    return await runOnce(sandbox, request, { ...found, key, requestId, headers })
  } catch (error) {
    return { ...errorAnswer(error), headers }
  }
}

/**
 * Runs a route, or repeats what its idempotency key was answered before.
 * @param {Sandbox} sandbox
 * @param {{ method: string, url: URL, headers: import("node:http").IncomingHttpHeaders, body: string }} request
 * @param {{ route: Route, path: { id: string }, key: "secret" | "publishable", requestId: string, headers: Record<string, string> }} call
 * @returns {Promise<ApiAnswer | "reset">}
 */
async function runOnce(sandbox, request, { route, path, key, requestId, headers }) {
  const { store, faults, idempotency } = sandbox
  const given = request.method === "POST" ? request.headers["idempotency-key"]?.toString() : undefined
  const fingerprint = fingerprintOf(request.method, request.url.pathname, request.body)
  const keyHeaders = { ...headers, ...(given && { "idempotency-key": given }) }
  const kept = given === undefined ? undefined : idempotency.begin(given, fingerprint)
  if (kept)
    return {
      status: kept.status,
      body: kept.body,
      headers: { ...keyHeaders, "idempotent-replayed": "true", "original-request": kept.request_id },
    }
  try {
    await wait(faults.delayOf(route.name))
    const fault = faults.take(route.name)
    if (fault?.when === "before")
      return fault.how === "reset" ? "reset" : { ...errorAnswer(injected), headers: keyHeaders }
    const params = parseForm(request.method === "POST" ? request.body : request.url.search)
    const emit = sandbox.webhooks.emitter({ id: requestId, idempotency_key: given ?? null })
    const context = { params, path, url: request.url, key, store, now: sandbox.now, emit, settings: sandbox.settings }
    const show = key === "publishable" ? publicView : (/** @type {unknown} */ value) => value
    const remember = (/** @type {{ status: number, body: unknown }} */ answer) => {
      const replaced = fault?.how === "500" ? errorAnswer(injected) : answer
      if (given !== undefined) idempotency.remember(given, fingerprint, { ...replaced, request_id: requestId })
      return replaced
    }
    const answer = work(store, remember, show, () => expandObject(store, route.run(context), expandPaths(params)))
    sandbox.webhooks.kick()
    return fault?.how === "reset" ? "reset" : { ...answer, headers: keyHeaders }
  } finally {
    if (given !== undefined) idempotency.end(given)
  }
}

/**
 * One transaction: what a request changed and its remembered answer are kept together, or neither.
 * @param {import("../store/open-store.mjs").Store} store
 * @param {(answer: { status: number, body: unknown }) => { status: number, body: unknown }} remember
 * @param {(value: unknown) => unknown} show
 * @param {() => object} run
 */
function work(store, remember, show, run) {
  try {
    return store.transaction(() => {
      try {
        return remember({ status: 200, body: show(run()) })
      } catch (error) {
        if (error instanceof StripeApiError && error.commit) return remember(errorAnswer(error, show))
        throw error
      }
    })
  } catch (error) {
    if (!(error instanceof StripeApiError) || !error.keep) throw error
    return store.transaction(() => remember(errorAnswer(error, show)))
  }
}

/** @param {import("./parse-form.mjs").FormTree} params */
const expandPaths = (params) => Object.values(params.expand ?? {}).map(String)

/** @param {import("node:http").IncomingHttpHeaders} headers */
function assertVersion(headers) {
  const version = headers["stripe-version"]
  if (version === undefined || version === API_VERSION) return
  throw refused(`Invalid Stripe API version: ${version}. The sandbox speaks ${API_VERSION} only.`)
}

/** @param {string} method @param {string} pathname */
const unknownUrl = (method, pathname) =>
  new StripeApiError(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${pathname}). The Stripe sandbox does not cover it, or it does not exist.`,
  })

const injected = new StripeApiError(500, { type: "api_error", message: "The Stripe sandbox was told to fail here." })

/**
 * @param {unknown} error
 * @param {(value: unknown) => unknown} [show]
 * @returns {{ status: number, body: unknown }}
 */
function errorAnswer(error, show = (value) => value) {
  if (error instanceof StripeApiError) return { status: error.status, body: { error: show(error.fields) } }
  console.error(error)
  return {
    status: 500,
    body: { error: { type: "api_error", message: "The Stripe sandbox failed; its log says why." } },
  }
}
