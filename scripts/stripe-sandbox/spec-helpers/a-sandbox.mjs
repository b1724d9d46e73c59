// @ts-check
import { once } from "node:events"
import { createServer } from "node:http"
import Stripe from "stripe"
import { startSandbox } from "../start-sandbox.mjs"

export const keys = {
  secretKey: "sk_test_sandbox_spec",
  publishableKey: "pk_test_sandbox_spec",
  webhookSecret: "whsec_spec",
}

/** @param {string} url @param {string} [key] @param {import("stripe").Stripe.StripeConfig} [config] */
export function aClient(url, key = keys.secretKey, config = {}) {
  const { port } = new URL(url)
  return new Stripe(key, {
    host: "127.0.0.1",
    port,
    protocol: "http",
    maxNetworkRetries: 0,
    telemetry: false,
    ...config,
  })
}

/**
 * A sandbox of a test's own, with Stripe's client, the tests' side door and raw calls.
 * @param {Partial<import("../start-sandbox.mjs").Options>} [options]
 */
export async function aSandbox(options = {}) {
  const { url, close } = await startSandbox({ port: 0, ...keys, ...options })
  /** @param {string} path @param {RequestInit & { key?: string }} [init] */
  const call = async (path, { key = keys.secretKey, ...init } = {}) => {
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": "application/x-www-form-urlencoded",
      ...init.headers,
    }
    const response = await fetch(`${url}${path}`, { ...init, headers })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
  /** @param {string} path @param {object} [input] */
  const control = async (path, input) =>
    (await call(`/_sandbox/${path}`, input ? { method: "POST", body: JSON.stringify(input) } : {})).body
  return { url, close, call, control, stripe: aClient(url) }
}

/** The parameters of a payment as the shop makes it: held first, card only. */
export const manual = {
  amount: 2500,
  currency: "usd",
  capture_method: /** @type {const} */ ("manual"),
  automatic_payment_methods: { enabled: true, allow_redirects: /** @type {const} */ ("never") },
}

/** A shop that takes webhooks and can be told to answer otherwise. */
export async function aShop() {
  /** @type {import("stripe").Stripe.Event[]} */
  const events = []
  let status = 200
  const server = createServer(async (request, response) => {
    let body = ""
    for await (const chunk of request) body += chunk
    if (status === 200)
      events.push(Stripe.webhooks.constructEvent(body, String(request.headers["stripe-signature"]), keys.webhookSecret))
    response.writeHead(status).end()
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${port}/hooks/stripe`,
    events,
    types: () => events.map((event) => event.type),
    /** @param {number} next */
    answerWith(next) {
      status = next
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** @param {() => boolean | Promise<boolean>} condition */
export async function until(condition) {
  const end = Date.now() + 8000
  while (!(await condition())) {
    if (Date.now() > end) throw new Error("What the test waits for did not come within eight seconds.")
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/**
 * What Stripe's client throws.
 * @param {Promise<unknown>} promise
 * @returns {Promise<any>}
 */
export const failure = (promise) =>
  promise.then(
    () => Promise.reject(new Error("The call was expected to be refused, and was not.")),
    (error) => error,
  )
