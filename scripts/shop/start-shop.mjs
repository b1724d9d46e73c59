import { ADMIN, buildWhatChanged, PLUGIN, STOREFRONT } from "./build-what-changed.mjs"
import { greeting } from "./greeting.mjs"
import { migrateAndSeed } from "./migrate-and-seed.mjs"
import { shopParts } from "./parts.mjs"
import { ROOT } from "./paths.mjs"
import { prepareShop } from "./prepare-shop.mjs"
import { createProgress } from "./progress.mjs"
import { readEnv } from "./read-env.mjs"
import { runMain } from "./run-main.mjs"
import { runParts } from "./run-parts.mjs"
import { noteRunning } from "./running-shop.mjs"
import { warm } from "./warm.mjs"

/** The shop in production mode, from a fresh clone to open doors; ends when it is stopped or one of its parts ends. */
export async function startShop() {
  const since = Date.now()
  const progress = createProgress()
  await runMain(async (running) => {
    const { processes } = running
    const shop = await prepareShop({ given: readEnv(ROOT, process.env), mode: "production", progress, running })
    const { settings, envs, logs } = shop
    const build = { env: envs.medusa, logs, progress, processes }
    const [alongside] = await Promise.all([
      shop.openDatabase(),
      buildWhatChanged({ ...build, parts: [PLUGIN, ADMIN] }),
      buildWhatChanged({ ...build, parts: [STOREFRONT] }),
    ])
    await migrateAndSeed(build)
    const parts = shopParts(settings, envs)
    const { firstDeath } = await runParts({ parts, alongside, logs, progress, processes })
    await progress.step("Requesting the main pages", () => warm(settings.ports))
    noteRunning(settings.dataDir, { shop: settings.storefrontUrl, admin: `${settings.medusaUrl}/app` })
    progress.close()
    console.log(greeting(settings, shop.password, (Date.now() - since) / 1000))
    return firstDeath
  })
}
