// @ts-check
import { serveBrowserFile } from "../browser/serve-browser-file.mjs"
import { handleControl } from "../control/handle-control.mjs"
import { handleRequest } from "./handle-request.mjs"

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("node:http").ServerResponse} ServerResponse */

const MAX_BODY_BYTES = 1_000_000

/** Any page may call the API with the publishable key, as with Stripe. */
const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, POST, DELETE, OPTIONS",
  "access-control-allow-headers": "authorization, content-type, idempotency-key, stripe-version",
  "access-control-expose-headers": "request-id, idempotent-replayed, stripe-version",
  "access-control-max-age": "300",
}

/**
 * @param {import("../start-sandbox.mjs").Sandbox} sandbox
 * @returns {(request: IncomingMessage, response: ServerResponse) => void}
 */
export function createListener(sandbox) {
  return (request, response) => {
    answer(sandbox, request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent)
        sendJson(response, 500, { error: { type: "api_error", message: "The sandbox failed; its log says why." } })
      else response.destroy()
    })
  }
}

/** @param {import("../start-sandbox.mjs").Sandbox} sandbox @param {IncomingMessage} request @param {ServerResponse} response */
async function answer(sandbox, request, response) {
  const { method = "GET", headers } = request
  const url = readUrl(request.url)
  if (!url)
    return sendJson(response, 400, { error: { type: "invalid_request_error", message: "The URL is malformed." } })
  if (url.pathname === "/_sandbox/health") return sendJson(response, 200, { ok: true })
  if (serveBrowserFile(sandbox.settings, method, url, response)) return
  if (method === "OPTIONS") return void response.writeHead(204, cors).end()
  const body = await readBody(request)
  if (body === undefined)
    return sendJson(response, 413, { error: { type: "invalid_request_error", message: "The request is too large." } })
  if (url.pathname.startsWith("/_sandbox/")) {
    const from = request.socket.remoteAddress ?? ""
    const { status, body: shown } = await handleControl(sandbox, { method, url, headers, body, from })
    return sendJson(response, status, shown)
  }
  const answered = await handleRequest(sandbox, { method, url, headers, body })
  if (answered === "reset") request.socket.resetAndDestroy()
  else sendJson(response, answered.status, answered.body, { ...cors, ...answered.headers })
}

/** @param {string | undefined} target @returns {URL | undefined} */
function readUrl(target = "/") {
  const base = "http://localhost"
  return URL.canParse(target, base) ? new URL(target, base) : undefined
}

/** @param {IncomingMessage} request @returns {Promise<string | undefined>} undefined when it is too large */
async function readBody(request) {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString()
}

/** @param {ServerResponse} response @param {number} status @param {unknown} body @param {Record<string, string>} [headers] */
function sendJson(response, status, body, headers = {}) {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store", ...headers })
  response.end(`${JSON.stringify(body, null, 2)}\n`)
}
