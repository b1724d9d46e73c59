import { z } from "zod"

const blankIsUnset = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""))

const secret = z.string().min(32, "must have at least 32 characters")
const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true")

/** Addresses without a path, separated by commas. */
const origins = z
  .string()
  .default("")
  .transform((value) => value.split(",").flatMap((address) => address.trim() || []))
  .pipe(z.array(z.url({ protocol: /^https?$/, error: "is a list of addresses, such as https://calendar.example.org" })))
  .transform((addresses) => addresses.map((address) => new URL(address)))
  .refine((urls) => urls.every(({ href, origin }) => href === `${origin}/`), "takes addresses without a path")
  .transform((urls) => urls.map(({ origin }) => origin))

const Settings = z
  .object({
    DATABASE_URL: z.string().min(1),
    REDIS_URL: z.string().optional(),
    DATA_DIR: z.string().default(".data"),
    DATABASE_POOL_MAX: z.coerce.number().int().min(5).max(200).default(30),
    MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
    MEDUSA_DISABLE_ADMIN: flag,
    MEDUSA_URL: z.url().default("http://localhost:9000"),
    STOREFRONT_URL: z.url().default("http://localhost:8000"),
    STOREFRONT_INTERNAL_URL: z.url().default("http://localhost:8000"),
    JWT_SECRET: secret,
    COOKIE_SECRET: secret,
    LINK_SECRET: secret,
    REVALIDATE_SECRET: secret,
    STRIPE_API_KEY: z.string().min(1),
    STRIPE_WEBHOOK_SECRET: z.string().min(1),
    STRIPE_SANDBOX_URL: z.url().optional(),
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().default("SF-CESS deck shop <shop@example.org>"),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().optional(),
    S3_ENDPOINT: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    S3_FILE_URL: z.string().optional(),
    TRUSTED_ORIGINS: origins,
  })
  .superRefine((settings, context) => {
    const fault = (path: keyof typeof settings, message: string) =>
      context.addIssue({ code: "custom", path: [path], message })
    const isSandboxKey = settings.STRIPE_API_KEY.startsWith("sk_test_sandbox_")
    if (isSandboxKey !== Boolean(settings.STRIPE_SANDBOX_URL))
      fault("STRIPE_SANDBOX_URL", "goes with a sandbox key, and a key of Stripe's with none")
    // Locks, events and workflows of a shop without Redis live in one process; a second one would sell its stock again (hazards H5).
    const isOneOfSeveral = settings.MEDUSA_WORKER_MODE !== "shared" || process.argv.includes("--cluster")
    // Medusa's commands that run once (db:migrate, exec) call themselves a server, too.
    const runsOnce = process.argv.some((word) => word === "exec" || word.startsWith("db:"))
    if (isOneOfSeveral && !runsOnce && !settings.REDIS_URL)
      fault("REDIS_URL", "must be set when the shop runs in more than one process")
  })
export type Settings = z.infer<typeof Settings>

/**
 * The backend's settings from the environment; `.env.example` explains each.
 * @throws Error naming every setting that is missing or malformed, so that a half-configured shop does not start.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = Settings.safeParse(blankIsUnset(env))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`The shop's settings are not complete. ${faults.join("; ")}`)
}
