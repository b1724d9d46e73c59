import { join } from "node:path"
import { buildWhatChanged, PLUGIN } from "./build-what-changed.mjs"
import { followLog } from "./follow-log.mjs"
import { greeting } from "./greeting.mjs"
import { migrateAndSeed } from "./migrate-and-seed.mjs"
import { shopParts } from "./parts.mjs"
import { nextCommand, ROOT } from "./paths.mjs"
import { prepareShop } from "./prepare-shop.mjs"
import { createProgress } from "./progress.mjs"
import { readEnv } from "./read-env.mjs"
import { runMain } from "./run-main.mjs"
import { runParts } from "./run-parts.mjs"
import { answers, waitUntil } from "./wait-until.mjs"
import { watchBackend } from "./watch-backend.mjs"

/**
 * The shop in watch mode, with the settings, data and sandbox of `npm start`: the backend is compiled and started anew as its
 * files change, its admin pages are served from their sources, and Next watches the storefront.
 */
export async function developShop() {
  const since = Date.now()
  const progress = createProgress()
  await runMain(async (running) => {
    const { processes } = running
    const shop = await prepareShop({ given: readEnv(ROOT, process.env), mode: "development", progress, running })
    const { settings, envs, logs } = shop
    const log = (/** @type {string} */ name) => join(logs, `${name}.log`)
    const build = { env: envs.medusa, logs, progress, processes }
    const [database] = await Promise.all([shop.openDatabase(), buildWhatChanged({ ...build, parts: [PLUGIN] })])
    await migrateAndSeed({ ...build, cwd: ROOT })
    watchBackend({ env: envs.medusa, port: settings.ports.MEDUSA_PORT, log: log("medusa"), processes })
    const health = `http://localhost:${settings.ports.MEDUSA_PORT}/health`
    // A server that does not come up is no reason to stop: its fault may be in the file that is being written.
    const up = progress.step("Starting Medusa", () => waitUntil(() => answers(health), { seconds: 60 }))
    const parts = shopParts(settings, envs)
      .filter(({ name }) => name !== "Medusa")
      .map(inWatchMode)
    const { firstDeath } = await runParts({ parts, alongside: database, logs, progress, processes })
    if (!(await up)) progress.print(`  ✗ Medusa does not answer; see ${log("medusa")}`)
    progress.close()
    console.log(greeting(settings, shop.password, (Date.now() - since) / 1000))
    for (const name of ["medusa", "storefront"]) followLog(log(name), name)
    return firstDeath
  })
}

/** @param {import("./parts.mjs").RunningPart} part */
function inWatchMode(part) {
  if (part.log !== "storefront") return part
  const port = part.env.STOREFRONT_PORT ?? ""
  return { ...part, cwd: join(ROOT, "storefront"), command: nextCommand("dev", "--port", port) }
}
