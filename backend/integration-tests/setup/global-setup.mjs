import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "../../../scripts/shop/assert-ports-free.mjs"
import { FAST_AND_FORGETFUL, startPostgres } from "../../../scripts/shop/embedded-postgres.mjs"
import { partEnvs } from "../../../scripts/shop/part-envs.mjs"
import { ROOT } from "../../../scripts/shop/paths.mjs"
import { createProcesses } from "../../../scripts/shop/processes.mjs"
import { DEFAULT_PORTS, readSettings } from "../../../scripts/shop/read-settings.mjs"
import { makeDataDir, readSecrets } from "../../../scripts/shop/secrets.mjs"
import { blankSettings } from "../../../scripts/shop/setting-names.mjs"
import { answers, waitUntil } from "../../../scripts/shop/wait-until.mjs"
import { shopParts } from "../../../scripts/shop/parts.mjs"

/*
 * Before any suite, and before medusa-config.ts is read, the environment holds every setting of a shop of its own:
 * - an embedded PostgreSQL in DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD, where `medusaIntegrationTestRunner` makes a database
 *   for each suite (at the word `localhost`, or it would turn TLS on and hang);
 * - PORT, on which each suite's Medusa listens in turn, so that MEDUSA_URL and the sandbox's webhooks reach it;
 * - the payment sandbox at STRIPE_SANDBOX_URL, with its keys;
 * - the secrets, an empty DATA_DIR, and nothing of the developer's own .env.
 */
export default async function globalSetup() {
  const dataDir = mkdtempSync(join(tmpdir(), "deck-shop-"))
  makeDataDir(dataDir)
  const given = { DATA_DIR: dataDir, ...(await freePorts()) }
  const settings = readSettings(given, ROOT)
  const secrets = readSecrets(dataDir, given)
  const processes = createProcesses()
  globalThis.shopUnderTest = { processes, dataDir }

  const { MEDUSA_PORT, POSTGRES_PORT } = settings.ports
  const log = (name) => join(dataDir, "logs", `${name}.log`)
  const password = secrets.POSTGRES_PASSWORD
  const database = { dir: join(dataDir, "postgres"), port: POSTGRES_PORT, password, log: log("postgres") }
  await startPostgres({ ...database, processes, settings: FAST_AND_FORGETFUL })
  const envs = partEnvs({ ...blankSettings(process.env), ...given }, settings, secrets, "production")
  const sandbox = shopParts(settings, envs).find((part) => part.log === "stripe-sandbox")
  processes.spawn(process.execPath, sandbox.command, { cwd: sandbox.cwd, env: sandbox.env, log: log("stripe-sandbox") })
  if (!(await waitUntil(() => answers(sandbox.answersAt), { seconds: 30 })))
    throw new Error(`The payment sandbox does not answer; see ${log("stripe-sandbox")}`)

  Object.assign(process.env, envs.medusa, {
    NODE_ENV: "test",
    PORT: String(MEDUSA_PORT),
    DB_HOST: "localhost",
    DB_PORT: String(POSTGRES_PORT),
    DB_USERNAME: "postgres",
    DB_PASSWORD: password,
    // Medusa's own lines would bury the tests'.
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  })
}

/** @returns {Promise<Record<string, string>>} */
async function freePorts() {
  const entries = Object.keys(DEFAULT_PORTS).map(async (name) => [name, String(await freePort())])
  return Object.fromEntries(await Promise.all(entries))
}
