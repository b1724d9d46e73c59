import { join } from "node:path"
import { assertPortsFree } from "./assert-ports-free.mjs"
import { assertReachable } from "./assert-reachable.mjs"
import { assertDatabaseAnswers, makeDatabase } from "./database.mjs"
import { startPostgres } from "./embedded-postgres.mjs"
import { installPackages } from "./install.mjs"
import { partEnvs, databaseUrl } from "./part-envs.mjs"
import { ROOT } from "./paths.mjs"
import { readSettings } from "./read-settings.mjs"
import { assertNotRunning, noteRunning, noteStopped } from "./running-shop.mjs"
import { makeDataDir, readSecrets } from "./secrets.mjs"

/**
 * What every way of running the shop begins with: settings, secrets, packages, a database that answers.
 * @param {object} options
 * @param {Record<string, string>} options.given
 * @param {"production" | "development"} options.mode
 * @param {import("./progress.mjs").Progress} options.progress
 * @param {import("./run-main.mjs").Running} options.running
 */
export async function prepareShop({ given, mode, progress, running: { processes, atEnd } }) {
  const settings = readSettings(given, ROOT)
  assertNotRunning(settings.dataDir)
  await assertPortsFree(portsInUse(settings))
  await assertReachable("DATABASE_URL", settings.databaseUrl)
  await assertReachable("REDIS_URL", settings.redisUrl)
  makeDataDir(settings.dataDir)
  const secrets = readSecrets(settings.dataDir, given)
  noteRunning(settings.dataDir)
  atEnd(() => noteStopped(settings.dataDir))
  const logs = join(settings.dataDir, "logs")
  await progress.step("Installing the packages", () =>
    installPackages({ root: ROOT, log: join(logs, "npm-ci.log"), processes }),
  )
  const openDatabase = () =>
    progress.step("Starting the database", () => startDatabase(settings, secrets.POSTGRES_PASSWORD, logs, processes))
  const password = given.ADMIN_PASSWORD ? null : secrets.ADMIN_PASSWORD
  return { settings, password, logs, openDatabase, envs: partEnvs(given, settings, secrets, mode) }
}

/**
 * @param {import("./read-settings.mjs").Settings} settings
 * @param {string} password
 * @param {string} logs
 * @param {import("./processes.mjs").Processes} processes
 * @returns {Promise<import("./processes.mjs").Started[]>} the embedded server, none when there is a database elsewhere
 */
async function startDatabase(settings, password, logs, processes) {
  if (settings.databaseUrl) {
    await assertDatabaseAnswers(settings.databaseUrl)
    return []
  }
  const where = {
    dir: join(settings.dataDir, "postgres"),
    port: settings.ports.POSTGRES_PORT,
    log: join(logs, "postgres.log"),
  }
  const started = await startPostgres({ ...where, password, processes })
  await makeDatabase(databaseUrl(settings, password, "postgres"), "shop")
  return [started]
}

/** @param {import("./read-settings.mjs").Settings} settings */
function portsInUse({ ports, databaseUrl, stripe, smtpUrl }) {
  const { POSTGRES_PORT, STRIPE_SANDBOX_PORT, MAILS_PORT, ...always } = ports
  return {
    ...always,
    ...(databaseUrl ? {} : { POSTGRES_PORT }),
    ...(stripe ? {} : { STRIPE_SANDBOX_PORT }),
    ...(smtpUrl ? {} : { MAILS_PORT }),
  }
}
