// @ts-check
import { createServer } from "node:http"
import { createFaults } from "./control/create-faults.mjs"
import { createIdempotency } from "./http/idempotency.mjs"
import { createListener } from "./http/create-listener.mjs"
import { expireAuthorizations } from "./resources/cancel-payment-intent.mjs"
import { settleRefunds } from "./resources/settle-refunds.mjs"
import { openStore } from "./store/open-store.mjs"
import { createWebhooks } from "./webhooks/create-webhooks.mjs"

/**
 * @typedef {object} Settings
 * @property {number} port 0 for any free one
 * @property {string} host
 * @property {string} secretKey `sk_test_sandbox_…`
 * @property {string} publishableKey `pk_test_sandbox_…`
 * @property {string} webhookSecret `whsec_…`
 * @property {string} [webhookUrl] where events go; none are sent without it
 * @property {string} [dataFile] where objects are kept; in memory without it
 * @property {string} publicUrl how a browser reaches the sandbox
 * @property {string[]} frameAncestors origins, beside this machine's, that may show the payment frame
 */

/** @typedef {Omit<Settings, "publicUrl" | "frameAncestors" | "host" | "port"> & Partial<Settings> & { now?: () => number }} Options */

/**
 * @typedef {object} Sandbox the running parts
 * @property {Settings} settings
 * @property {import("./store/open-store.mjs").Store} store
 * @property {() => number} now milliseconds
 * @property {(milliseconds: number) => void} advanceClock
 * @property {import("./control/create-faults.mjs").Faults} faults
 * @property {import("./http/idempotency.mjs").Idempotency} idempotency
 * @property {import("./webhooks/create-webhooks.mjs").Webhooks} webhooks
 */

const HOUSEKEEPING_MS = 1000

/** Keys of the sandbox's own; a key that Stripe gave out must never meet it. */
const keyForms = /** @type {const} */ ([
  ["secretKey", "sk_test_sandbox_"],
  ["publishableKey", "pk_test_sandbox_"],
  ["webhookSecret", "whsec_"],
])

/**
 * Starts the stand-in for Stripe.
 * @param {Options} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws {Error} when a key is not the sandbox's own, or the port is taken
 */
export async function startSandbox({ now: clock = Date.now, port = 4242, host = "127.0.0.1", ...options }) {
  for (const [name, prefix] of keyForms)
    if (!options[name]?.startsWith(prefix))
      throw new Error(`The Stripe sandbox runs with keys of its own only: ${name} must start with ${prefix}`)
  // The port first: who has it owns the data file, and opening that writes it anew.
  const server = createServer()
  await listen(server, port, host)
  const url = `http://localhost:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`
  const settings = { publicUrl: url, frameAncestors: [], ...options, port, host }
  let offset = 0
  const now = () => clock() + offset
  const store = openStore(settings.dataFile)
  const idempotency = createIdempotency(store, now)
  const webhooks = createWebhooks({ store, now, settings })
  const keepHouse = () => {
    const context = { store, now, emit: webhooks.emitter(null) }
    store.transaction(() => {
      expireAuthorizations(context)
      settleRefunds(context)
    })
    webhooks.kick()
  }
  const advanceClock = (/** @type {number} */ milliseconds) => {
    offset += milliseconds
    keepHouse()
  }
  server.on(
    "request",
    createListener({ settings, store, now, advanceClock, faults: createFaults(), idempotency, webhooks }),
  )
  idempotency.prune()
  webhooks.prune()
  const timer = setInterval(keepHouse, HOUSEKEEPING_MS)
  webhooks.kick()
  return {
    url,
    async close() {
      clearInterval(timer)
      webhooks.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      store.close()
    },
  }
}

/** @param {import("node:http").Server} server @param {number} port @param {string} host */
const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, () => resolve(undefined))
  })
