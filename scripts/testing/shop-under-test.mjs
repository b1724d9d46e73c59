import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { assertPortsFree, freePorts } from "../shop/assert-ports-free.mjs"
import { ROOT } from "../shop/paths.mjs"
import { PORT_SETTINGS } from "../shop/read-settings.mjs"
import { CommandError } from "../shop/run-command.mjs"
import { runningShop } from "../shop/running-shop.mjs"
import { blankSettings } from "../shop/setting-names.mjs"
import { waitUntil } from "../shop/wait-until.mjs"

/**
 * Starts the shop as `npm start` does, with data and ports of its own.
 * @param {{ dataDir: string, log: string, processes: import("../shop/processes.mjs").Processes }} options
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} `env` tells tests where it is and who may sign in;
 * `stop` rejects when a port is still taken afterwards
 * @throws {CommandError} when it does not open within ten minutes
 */
export async function startShopUnderTest({ dataDir, log, processes }) {
  rmSync(dataDir, { recursive: true, force: true })
  const ports = await freePorts(PORT_SETTINGS)
  const env = { ...blankSettings(process.env), ...ports, DATA_DIR: dataDir }
  const started = processes.spawn(process.execPath, [join(ROOT, "scripts/start.mjs")], {
    cwd: ROOT,
    env,
    log,
    name: "The shop",
  })
  let over = false
  void started.exited.then(() => (over = true))
  await waitUntil(async () => over || runningShop(dataDir)?.shop !== undefined, { seconds: 600, every: 250 })
  const shop = runningShop(dataDir)
  if (over || !shop?.shop) throw new CommandError("The shop did not open", log)
  return { env: testEnv(dataDir, ports), stop: () => stopShop(started, ports, log, processes) }
}

/**
 * @param {string} dataDir
 * @param {Record<keyof typeof import("../shop/read-settings.mjs").DEFAULT_PORTS, string>} ports
 * @returns {Record<string, string>}
 */
function testEnv(dataDir, ports) {
  const secrets = JSON.parse(readFileSync(join(dataDir, "secrets.json"), "utf8"))
  const local = (/** @type {string} */ port) => `http://localhost:${port}`
  return {
    SHOP_URL: local(ports.STOREFRONT_PORT),
    MEDUSA_URL: local(ports.MEDUSA_PORT),
    ADMIN_URL: `${local(ports.MEDUSA_PORT)}/app`,
    MAILS_URL: local(ports.MAILS_PORT),
    STRIPE_SANDBOX_URL: local(ports.STRIPE_SANDBOX_PORT),
    STRIPE_API_KEY: secrets.STRIPE_API_KEY,
    ADMIN_EMAIL: "staff@example.org",
    ADMIN_PASSWORD: secrets.ADMIN_PASSWORD,
    DATA_DIR: dataDir,
  }
}

/**
 * @param {import("../shop/processes.mjs").Started} started
 * @param {Record<string, string>} ports
 * @param {string} log
 * @param {import("../shop/processes.mjs").Processes} processes
 */
async function stopShop(started, ports, log, processes) {
  await processes.stop(started)
  const { code, signal } = await started.exited
  if (code !== 0) throw new CommandError(`The shop did not stop in order (${signal ?? `exit code ${code}`})`, log)
  await assertPortsFree(Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, Number(port)])))
}
