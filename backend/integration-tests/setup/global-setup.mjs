import { cpSync, mkdirSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePorts } from "../../../scripts/shop/assert-ports-free.mjs"
import { FAST_AND_FORGETFUL, startPostgres } from "../../../scripts/shop/embedded-postgres.mjs"
import { migrateAndSeed } from "../../../scripts/shop/migrate-and-seed.mjs"
import { databaseUrl, partEnvs } from "../../../scripts/shop/part-envs.mjs"
import { shopParts } from "../../../scripts/shop/parts.mjs"
import { ROOT } from "../../../scripts/shop/paths.mjs"
import { createProcesses } from "../../../scripts/shop/processes.mjs"
import { PORT_SETTINGS, readSettings } from "../../../scripts/shop/read-settings.mjs"
import { makeDataDir, readSecrets } from "../../../scripts/shop/secrets.mjs"
import { blankSettings } from "../../../scripts/shop/setting-names.mjs"
import { answers, waitUntil } from "../../../scripts/shop/wait-until.mjs"

/*
 * Before any suite, and before medusa-config.ts is read, the environment holds every setting of a shop of its own
 * (`use-own-shop.mjs` gives each of Jest's workers its own):
 * - an embedded PostgreSQL for all in DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD, where `medusaIntegrationTestRunner` makes a
 *   database for each suite (at the word `localhost`, or it would turn TLS on and hang). Each begins migrated and seeded;
 * - PORT, on which each suite's Medusa listens in turn, so that MEDUSA_URL and the sandbox's webhooks reach it;
 * - a payment sandbox at STRIPE_SANDBOX_URL, with its keys;
 * - the secrets, an empty DATA_DIR, and nothing of the developer's own .env.
 */
export default async function globalSetup({ maxWorkers }) {
  const dataDir = mkdtempSync(join(tmpdir(), "deck-shop-"))
  makeDataDir(dataDir)
  const processes = createProcesses()
  globalThis.shopUnderTest = { processes, dataDir }
  const secrets = readSecrets(dataDir, {})
  const [port] = Object.values(await freePorts(["POSTGRES_PORT"]))
  const logs = join(dataDir, "logs")
  const shops = []
  for (let worker = 1; worker <= maxWorkers; worker++)
    shops.push(await shopOf(join(dataDir, `worker-${worker}`), secrets, port))
  await Promise.all([
    startDatabase(shops[0], { dataDir, secrets, logs, processes }),
    ...shops.map((shop, index) =>
      startSandbox(shop, { log: join(logs, `stripe-sandbox-${index + 1}.log`), processes }),
    ),
  ])
  // The sample pictures were written beside the first shop; every shop's database knows them.
  const [first, ...others] = shops.map(({ env }) => join(env.DATA_DIR, "files"))
  for (const files of others) cpSync(first, files, { recursive: true })
  process.env.SHOPS_UNDER_TEST = JSON.stringify(shops.map(({ env }) => env))
}

/** The settings of one worker's shop, whose database server is everybody's. */
async function shopOf(dataDir, secrets, postgresPort) {
  mkdirSync(dataDir)
  const given = { DATA_DIR: dataDir, ...(await freePorts(PORT_SETTINGS)), POSTGRES_PORT: postgresPort }
  const settings = readSettings(given, ROOT)
  const envs = partEnvs({ ...blankSettings(process.env), ...given }, settings, secrets, "production")
  const env = {
    ...envs.medusa,
    NODE_ENV: "test",
    PORT: given.MEDUSA_PORT,
    DB_HOST: "localhost",
    DB_PORT: postgresPort,
    DB_USERNAME: "postgres",
    DB_PASSWORD: secrets.POSTGRES_PASSWORD,
    // Medusa's own lines would bury the tests'.
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
  }
  return { settings, envs, env }
}

/** What `template1` holds, every new database has from the start: migrated and seeded once, instead of once a suite. */
async function startDatabase({ settings, envs }, { dataDir, secrets, logs, processes }) {
  const password = secrets.POSTGRES_PASSWORD
  const where = {
    dir: join(dataDir, "postgres"),
    port: settings.ports.POSTGRES_PORT,
    log: join(logs, "postgres.log"),
  }
  await startPostgres({ ...where, password, processes, settings: FAST_AND_FORGETFUL })
  const env = { ...envs.medusa, DATABASE_URL: databaseUrl(settings, password, "template1") }
  await migrateAndSeed({ env, cwd: ROOT, logs, processes, progress: { step: (_label, work) => work() } })
}

async function startSandbox({ settings, envs }, { log, processes }) {
  const { command, cwd, env, answersAt } = shopParts(settings, envs).find((part) => part.log === "stripe-sandbox")
  processes.spawn(process.execPath, command, { cwd, env, log, name: "the payment sandbox" })
  if (await waitUntil(() => answers(answersAt), { seconds: 30 })) return
  throw new Error(`The payment sandbox does not answer; see ${log}`)
}
