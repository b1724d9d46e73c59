import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { buildWhatChanged, PLUGIN } from "../shop/build-what-changed.mjs"
import { installPackages } from "../shop/install.mjs"
import { ROOT } from "../shop/paths.mjs"
import { createProgress } from "../shop/progress.mjs"
import { runMain } from "../shop/run-main.mjs"
import { blankSettings } from "../shop/setting-names.mjs"
import { createTally } from "./tally.mjs"

const RESULTS = join(ROOT, "test-results")
const LOGS = join(RESULTS, "logs")

/**
 * Runs the stages that are asked for, all of them when none is. What they need is installed and built first; a failing stage
 * does not keep the later ones from running, and the last line counts the whole.
 * @param {string[]} words stages, then patterns for their runners
 */
export async function runTests(words) {
  const progress = createProgress()
  const tally = createTally(progress)
  mkdirSync(LOGS, { recursive: true })
  await runMain(async ({ processes }) => {
    const ready = await tally.count("Packages and the backend's build", async () => {
      await installPackages({ root: ROOT, log: join(LOGS, "npm-ci.log"), processes })
      await buildWhatChanged({
        parts: [PLUGIN],
        env: process.env,
        logs: LOGS,
        progress: { ...progress, step: (_, work) => work() },
        processes,
      })
      return { passed: 1, failed: 0 }
    })
    if (ready) await runStages(words, { tally, progress, processes })
    progress.close()
    return tally.close()
  })
}

/**
 * @param {string[]} words
 * @param {{ tally: import("./tally.mjs").Tally, progress: import("../shop/progress.mjs").Progress, processes: import("../shop/processes.mjs").Processes }} run
 */
async function runStages(words, { tally, progress, processes }) {
  // Only now: these read packages.
  const [{ STAGES }, { runStage }, { openShop }] = await Promise.all([
    import("./stages.mjs"),
    import("./run-stage.mjs"),
    import("./open-shop.mjs"),
  ])
  const named = STAGES.filter(({ name }) => words.includes(name))
  const pattern = words.filter((word) => !named.some(({ name }) => name === word))
  const stages = named.length ? named : STAGES
  const lastWithShop = stages.findLast(({ needsShop }) => needsShop)
  /** @type {import("./open-shop.mjs").OpenShop | undefined} one for all stages that need it */
  let shop
  for (const stage of stages)
    await tally.count(stage.says, async () => {
      const options = { results: RESULTS, pattern, processes }
      if (!stage.needsShop) return runStage(stage, { ...options, env: blankSettings(process.env) })
      shop ??= await openShop({ dataDir: join(RESULTS, "shop"), logs: LOGS, progress, processes })
      const result = await runStage(stage, { ...options, env: shop.env })
      if (stage === lastWithShop) await shop.stop()
      return result
    })
}
