/** What the storefront's process has no business to know. */
const BACKEND_ONLY =
  /^(DATABASE_|REDIS_|SMTP_|TRUSTED_|S3_|ADMIN_|JWT_SECRET$|COOKIE_SECRET$|LINK_SECRET$|STRIPE_API_KEY$|STRIPE_WEBHOOK_SECRET$)/

const QUIET = { MEDUSA_DISABLE_TELEMETRY: "1", NEXT_TELEMETRY_DISABLED: "1" }

/**
 * The environment of each part of the shop: what was given, with every default worked out.
 * @param {Record<string, string>} given
 * @param {import("./read-settings.mjs").Settings} settings
 * @param {import("./secrets.mjs").Secrets} secrets
 * @param {"production" | "development"} mode
 */
export function partEnvs(given, settings, secrets, mode) {
  const { POSTGRES_PASSWORD, ...keys } = secrets
  const { stripe, ports } = settings
  /** @type {Record<string, string>} */
  const sandboxUrl = stripe ? {} : { STRIPE_SANDBOX_URL: `http://localhost:${ports.STRIPE_SANDBOX_PORT}` }
  const { STRIPE_SANDBOX_URL: _never, ...rest } = given
  /** @type {Record<string, string>} */
  const medusa = {
    ...rest,
    ...QUIET,
    ...keys,
    ...sandboxUrl,
    NODE_ENV: mode,
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl(settings, POSTGRES_PASSWORD),
    MEDUSA_URL: settings.medusaUrl,
    MEDUSA_INTERNAL_URL: settings.medusaInternalUrl,
    STOREFRONT_URL: settings.storefrontUrl,
    STOREFRONT_INTERNAL_URL: settings.storefrontInternalUrl,
    ADMIN_EMAIL: settings.adminEmail,
  }
  const storefront = without(medusa, BACKEND_ONLY)
  const sandbox = {
    ...without(storefront, /^REVALIDATE_SECRET$/),
    STRIPE_API_KEY: keys.STRIPE_API_KEY,
    STRIPE_WEBHOOK_SECRET: keys.STRIPE_WEBHOOK_SECRET,
  }
  const mails = without(storefront, /SECRET|KEY/)
  return { medusa, storefront, sandbox, mails }
}

/**
 * @param {import("./read-settings.mjs").Settings} settings
 * @param {string} password of the embedded database
 */
export const databaseUrl = ({ databaseUrl, ports }, password, name = "shop") =>
  databaseUrl ?? `postgres://postgres:${encodeURIComponent(password)}@localhost:${ports.POSTGRES_PORT}/${name}`

/**
 * @param {Record<string, string>} env
 * @param {RegExp} names
 */
const without = (env, names) => Object.fromEntries(Object.entries(env).filter(([name]) => !names.test(name)))
