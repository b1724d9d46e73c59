import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { installPackages } from "../shop/install.mjs"
import { ROOT } from "../shop/paths.mjs"
import { createProgress } from "../shop/progress.mjs"
import { runMain } from "../shop/run-main.mjs"

/*
 * `npm run bench`: measures a shop of its own, or the one that SHOP_URL names, and writes docs/performance.md. Figures are worth
 * something only while nothing else keeps the machine busy.
 */
const logs = join(ROOT, "test-results/logs")

await runMain(async ({ processes }) => {
  const progress = createProgress()
  mkdirSync(logs, { recursive: true })
  await installPackages({ root: ROOT, log: join(logs, "npm-ci.log"), processes })
  // Only now: it reads packages.
  const { runBench } = await import("./run-bench.mjs")
  await runBench({ logs, progress, processes })
  progress.close()
})
