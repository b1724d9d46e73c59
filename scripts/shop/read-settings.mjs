import { resolve } from "node:path"
import { SettingError } from "./setting-error.mjs"

/** Which ports the parts listen on when nothing is said. */
export const DEFAULT_PORTS = {
  STOREFRONT_PORT: 8000,
  MEDUSA_PORT: 9000,
  STRIPE_SANDBOX_PORT: 4242,
  MAILS_PORT: 8025,
  POSTGRES_PORT: 5433,
}

/** The settings of those ports. */
export const PORT_SETTINGS = /** @type {(keyof typeof DEFAULT_PORTS)[]} */ (Object.keys(DEFAULT_PORTS))

const STRIPE = ["STRIPE_API_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"]
const STRIPE_PREFIXES = [["sk_", "rk_"], ["pk_"], ["whsec_"]]
const S3 = ["S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "S3_FILE_URL"]

/** @typedef {Record<string, string>} Env */
/** @typedef {ReturnType<typeof readSettings>} Settings */

/**
 * Works out how this shop is set up: what is given replaces the embedded default.
 * @param {Env} given what `readEnv` returned
 * @param {string} root the repository, against which a relative DATA_DIR is read
 * @throws {SettingError} in one line, for the first setting that cannot work
 */
export function readSettings(given, root) {
  const ports = readPorts(given)
  const local = (/** @type {number} */ port) => `http://localhost:${port}`
  assertAllOrNone(given, S3, "S3_ENDPOINT")
  return {
    dataDir: resolve(root, given.DATA_DIR ?? ".data"),
    ports,
    databaseUrl: url(given, "DATABASE_URL", ["postgres:", "postgresql:"]),
    redisUrl: url(given, "REDIS_URL", ["redis:", "rediss:"]),
    smtpUrl: url(given, "SMTP_URL", ["smtp:", "smtps:"]),
    storefrontUrl: origin(given, "STOREFRONT_URL") ?? local(ports.STOREFRONT_PORT),
    medusaUrl: origin(given, "MEDUSA_URL") ?? local(ports.MEDUSA_PORT),
    storefrontInternalUrl: origin(given, "STOREFRONT_INTERNAL_URL") ?? local(ports.STOREFRONT_PORT),
    medusaInternalUrl: origin(given, "MEDUSA_INTERNAL_URL") ?? local(ports.MEDUSA_PORT),
    stripe: readStripe(given),
    trustedOrigins: origins(given, "TRUSTED_ORIGINS"),
    adminEmail: email(given.ADMIN_EMAIL ?? "staff@example.org"),
  }
}

/** @param {Env} given */
function readPorts(given) {
  const ports = { ...DEFAULT_PORTS }
  /** @type {Map<number, string>} */
  const taken = new Map()
  for (const name of PORT_SETTINGS) {
    const port = Number(given[name] ?? ports[name])
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new SettingError(name, `"${given[name]}" is not a port; give a number from 1 to 65535.`)
    if (taken.has(port)) throw new SettingError(name, `port ${port} is already given to ${taken.get(port)}.`)
    taken.set(port, name)
    ports[name] = port
  }
  return ports
}

/** @param {Env} given */
function readStripe(given) {
  assertAllOrNone(given, STRIPE)
  const [apiKey, publishableKey, webhookSecret] = STRIPE.map((name) => given[name])
  if (!apiKey || !publishableKey || !webhookSecret) return null
  for (const [index, name] of STRIPE.entries()) {
    const prefixes = STRIPE_PREFIXES[index] ?? []
    if (!prefixes.some((prefix) => given[name]?.startsWith(prefix)))
      throw new SettingError(name, `does not begin with ${prefixes.join(" or ")}; copy it from Stripe's dashboard.`)
  }
  if (apiKey.includes("_live_") !== publishableKey.includes("_live_"))
    throw new SettingError(
      "STRIPE_PUBLISHABLE_KEY",
      "belongs to the other mode; take both keys from test or both from live mode.",
    )
  return { apiKey, publishableKey, webhookSecret }
}

/**
 * @param {Env} given
 * @param {string[]} names that only make sense together
 * @param {string[]} alone further names that need all of `names`
 */
function assertAllOrNone(given, names, ...alone) {
  const missing = names.filter((name) => !given[name])
  const present = [...names, ...alone].filter((name) => given[name])
  if (present.length && missing.length)
    throw new SettingError(
      missing[0] ?? "",
      `is missing beside ${present.join(", ")}; set all of ${names.join(", ")} or none.`,
    )
}

/**
 * @param {Env} given
 * @param {string} name
 * @param {string[]} protocols
 */
function url(given, name, protocols) {
  const value = given[name]
  if (!value) return null
  const like = `${protocols[0]}//host:port`
  if (!URL.canParse(value)) throw new SettingError(name, `is not an address; write it like ${like}.`)
  if (!protocols.includes(new URL(value).protocol))
    throw new SettingError(name, `must begin with ${protocols.join(" or ")}//.`)
  return value
}

/**
 * @param {Env} given
 * @param {string} name
 */
function origin(given, name) {
  const value = url(given, name, ["http:", "https:"])
  if (value === null) return null
  const { origin, href } = new URL(value)
  if (href !== `${origin}/`) throw new SettingError(name, `must be an address without a path, like ${origin}.`)
  return origin
}

/**
 * @param {Env} given
 * @param {string} name of a list, separated by commas
 */
function origins(given, name) {
  const addresses = (given[name] ?? "").split(",").map((address) => address.trim())
  return addresses.filter(Boolean).map((address) => origin({ [name]: address }, name))
}

/** @param {string} value */
function email(value) {
  if (!/^[^\s@]+@[^\s@]+$/.test(value)) throw new SettingError("ADMIN_EMAIL", `"${value}" is not an e-mail address.`)
  return value
}
