import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { installPackages } from "../shop/install.mjs"
import { ROOT } from "../shop/paths.mjs"
import { createProgress } from "../shop/progress.mjs"
import { runMain } from "../shop/run-main.mjs"

/*
 * `npm run screenshots`: pictures of every page of a shop of its own, or of the one that SHOP_URL names, into screenshots/.
 */
const logs = join(ROOT, "test-results/logs")

await runMain(async ({ processes }) => {
  const progress = createProgress()
  mkdirSync(logs, { recursive: true })
  await installPackages({ root: ROOT, log: join(logs, "npm-ci.log"), processes })
  // Only now: it reads packages.
  const { takeScreenshots } = await import("./take-screenshots.mjs")
  await takeScreenshots({ logs, progress, processes })
  progress.close()
})
