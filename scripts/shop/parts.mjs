import { join } from "node:path"
import { ROOT } from "./paths.mjs"

/**
 * @typedef {object} RunningPart
 * @property {string} name
 * @property {string} log the name of its log
 * @property {string[]} command for Node
 * @property {string} cwd
 * @property {Record<string, string>} env
 * @property {string} answersAt
 */

/** @typedef {typeof import("./read-settings.mjs").DEFAULT_PORTS} Ports */

/**
 * The processes that make up the shop beside its database, in the order in which they start.
 * @param {import("./read-settings.mjs").Settings} settings
 * @param {ReturnType<typeof import("./part-envs.mjs").partEnvs>} envs
 * @returns {RunningPart[]}
 */
export function shopParts(settings, envs) {
  const { ports, stripe, smtpUrl } = settings
  return [
    ...(stripe ? [] : [sandbox(ports, envs.sandbox)]),
    medusa(ports, envs.medusa),
    storefront(ports, envs.storefront),
    ...(smtpUrl ? [] : [mailsPage(ports, envs.mails)]),
  ]
}

/**
 * @param {Ports} ports
 * @param {Record<string, string>} env
 * @returns {RunningPart}
 */
const sandbox = (ports, env) => ({
  name: "the payment sandbox",
  log: "stripe-sandbox",
  command: [join(ROOT, "scripts/stripe-sandbox/main.mjs")],
  cwd: ROOT,
  env,
  answersAt: `http://localhost:${ports.STRIPE_SANDBOX_PORT}/_sandbox/health`,
})

/**
 * @param {Ports} ports
 * @param {Record<string, string>} env
 * @returns {RunningPart}
 */
const mailsPage = (ports, env) => ({
  name: "the mails page",
  log: "mails-page",
  command: [join(ROOT, "scripts/mails-page/main.mjs")],
  cwd: ROOT,
  env,
  answersAt: `http://localhost:${ports.MAILS_PORT}/`,
})

/**
 * @param {Ports} ports
 * @param {Record<string, string>} env
 * @returns {RunningPart}
 */
const medusa = (ports, env) => ({
  name: "Medusa",
  log: "medusa",
  command: [join(ROOT, "scripts/serve.mjs"), "medusa"],
  cwd: ROOT,
  env,
  answersAt: `http://localhost:${ports.MEDUSA_PORT}/health`,
})

/**
 * @param {Ports} ports
 * @param {Record<string, string>} env
 * @returns {RunningPart}
 */
const storefront = (ports, env) => ({
  name: "the storefront",
  log: "storefront",
  command: [join(ROOT, "scripts/serve.mjs"), "storefront"],
  cwd: ROOT,
  env,
  answersAt: `http://localhost:${ports.STOREFRONT_PORT}/api/health`,
})
