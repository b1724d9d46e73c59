import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../shop/paths.mjs"
import { countStage } from "./count-tests.mjs"

const LIMIT_MINUTES = 55

/**
 * Runs one stage with its output in a log, which is shown when it fails.
 * @param {import("./stages.mjs").Stage} stage
 * @param {{ env: NodeJS.ProcessEnv, results: string, pattern: string[], processes: import("../shop/processes.mjs").Processes }} options
 * @returns {Promise<import("./count-tests.mjs").Count & { output: string }>}
 */
export async function runStage(stage, { env, results, pattern, processes }) {
  const log = join(results, "logs", `${stage.name}.log`)
  const reports = join(results, "reports", stage.name)
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  let exitCode = 0
  let output = ""
  for (const [index, args] of stage.commands({ reports, pattern }).entries()) {
    const options = {
      cwd: ROOT,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, "playwright.json") },
      log,
      append: index > 0,
    }
    const started = processes.spawn(process.execPath, args, options)
    const limit = setTimeout(() => {
      output = `Stopped after ${LIMIT_MINUTES} minutes.\n`
      void processes.stop(started)
    }, LIMIT_MINUTES * 60_000)
    const { code } = await started.exited
    clearTimeout(limit)
    exitCode ||= code ?? 1
  }
  const count = countStage(exitCode, stage.count?.(reports) ?? null)
  return { ...count, output: count.failed ? readFileSync(log, "utf8") + output : "" }
}
