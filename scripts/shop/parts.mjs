import { join } from "node:path"
import { medusaCommand, nextCommand, ROOT, SERVER_DIR } from "./paths.mjs"

/**
 * @typedef {object} RunningPart
 * @property {string} name
 * @property {string} log the name of its log
 * @property {string[]} command for Node
 * @property {string} cwd
 * @property {Record<string, string>} env
 * @property {string} answersAt
 */

/**
 * The processes that make up the shop beside its database, in the order in which they start.
 * @param {import("./read-settings.mjs").Settings} settings
 * @param {ReturnType<typeof import("./part-envs.mjs").partEnvs>} envs
 * @param {"production" | "development"} mode
 * @returns {RunningPart[]}
 */
export function shopParts(settings, envs, mode) {
  const { ports } = settings
  const local = (/** @type {number} */ port, path = "") => `http://localhost:${port}${path}`
  const production = mode === "production"
  return [
    ...(settings.stripe ? [] : [sandbox(ports, envs.sandbox)]),
    {
      name: "Medusa",
      log: "medusa",
      command: medusaCommand("start", "--port", String(ports.MEDUSA_PORT)),
      // In production Medusa looks for the built admin below its working directory.
      cwd: production ? SERVER_DIR : ROOT,
      env: envs.medusa,
      answersAt: local(ports.MEDUSA_PORT, "/health"),
    },
    {
      name: "The storefront",
      log: "storefront",
      command: nextCommand(production ? "start" : "dev", "--port", String(ports.STOREFRONT_PORT)),
      cwd: join(ROOT, "storefront"),
      env: envs.storefront,
      answersAt: local(ports.STOREFRONT_PORT, "/api/health"),
    },
    ...(settings.smtpUrl ? [] : [mailsPage(ports, envs.mails)]),
  ]
}

/**
 * @param {typeof import("./read-settings.mjs").DEFAULT_PORTS} ports
 * @param {Record<string, string>} env
 * @returns {RunningPart}
 */
const sandbox = (ports, env) => ({
  name: "The payment sandbox",
  log: "stripe-sandbox",
  command: [join(ROOT, "scripts/stripe-sandbox/main.mjs")],
  cwd: ROOT,
  env,
  answersAt: `http://localhost:${ports.STRIPE_SANDBOX_PORT}/_sandbox/health`,
})

/**
 * @param {typeof import("./read-settings.mjs").DEFAULT_PORTS} ports
 * @param {Record<string, string>} env
 * @returns {RunningPart}
 */
const mailsPage = (ports, env) => ({
  name: "The mails page",
  log: "mails-page",
  command: [join(ROOT, "scripts/mails-page/main.mjs")],
  cwd: ROOT,
  env,
  answersAt: `http://localhost:${ports.MAILS_PORT}/`,
})
