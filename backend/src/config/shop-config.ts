import { ConfigModule } from "@medusajs/framework/types"
import { moduleConfigs } from "./module-configs"
import { readSettings } from "./read-settings"

/** The configuration of Medusa for this shop, from the environment alone. Throws when a setting is missing. */
export function shopConfig(env: NodeJS.ProcessEnv) {
  const settings = readSettings(env)
  const overHttps = new URL(settings.MEDUSA_URL).protocol === "https:"
  const adminOrigin = new URL(settings.MEDUSA_URL).origin
  const shopOrigin = new URL(settings.STOREFRONT_URL).origin

  const projectConfig = {
    databaseUrl: settings.DATABASE_URL,
    redisUrl: settings.REDIS_URL,
    workerMode: settings.MEDUSA_WORKER_MODE,
    // Holds, locks and queries of one checkout use several connections at once: knex's default of 10 runs dry (checkout.md).
    databaseDriverOptions: { pool: { min: 2, max: settings.DATABASE_POOL_MAX } },
    // In production Medusa marks its session cookie Secure, and over plain http the browser then drops it.
    cookieOptions: { secure: overHttps, sameSite: "lax" },
    http: {
      storeCors: shopOrigin,
      adminCors: adminOrigin,
      authCors: [shopOrigin, adminOrigin].join(","),
      jwtSecret: settings.JWT_SECRET,
      cookieSecret: settings.COOKIE_SECRET,
      jwtExpiresIn: "12h",
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"] },
      storeRelationsLimit: 2,
    },
  } satisfies Partial<ConfigModule["projectConfig"]>

  return {
    projectConfig,
    // The admin calls the host that it was loaded from: its build then serves any public address.
    admin: { disable: settings.MEDUSA_DISABLE_ADMIN, backendUrl: "/", path: "/app" as const },
    plugins: [{ resolve: "@sf-cess/backend", options: {} }],
    modules: moduleConfigs(settings),
  }
}
