import { CommandError } from "./run-command.mjs"
import { createProcesses } from "./processes.mjs"
import { SettingError } from "./setting-error.mjs"

/**
 * @typedef {object} Running
 * @property {import("./processes.mjs").Processes} processes
 * @property {(work: () => void) => void} atEnd what is to be done once every process has ended
 */

/**
 * Runs a command of ours and sees to its end: an orderly stop on Ctrl-C, SIGTERM and a closed terminal, one clear line for
 * what a person can put right, and in no case a process left behind.
 * @param {(running: Running) => Promise<number | void>} main returns the exit code
 */
export async function runMain(main) {
  const processes = createProcesses()
  /** @type {(() => void)[]} */
  const endings = []
  /** @type {number | null} */
  let stoppingSince = null
  const end = async (/** @type {number} */ code) => {
    stoppingSince = Date.now()
    await processes.stopAll()
    for (const work of endings) work()
    process.exit(code)
  }
  const stop = () => {
    // Ctrl-C comes twice, from the terminal and from npm; only a person's second one is in earnest.
    if (stoppingSince !== null) return Date.now() - stoppingSince > 1500 && processes.killAll()
    process.stdout.write("\nStopping …\n")
    void end(0)
  }
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, stop)
  whenNpmIsGone(stop)
  try {
    const code = await main({ processes, atEnd: (work) => void endings.push(work) })
    if (stoppingSince === null) await end(code ?? 0)
  } catch (error) {
    // What was under way when the person stopped us has failed for that reason only.
    if (stoppingSince !== null) return
    console.error(`\n✗ ${explain(error)}`)
    await end(1)
  }
}

/**
 * Run by npm, we belong to it: were npm killed without a chance to pass the signal on, we would run on unseen.
 * @param {() => void} work done once
 */
function whenNpmIsGone(work) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    work()
  }, 500)
  timer.unref()
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof SettingError || error instanceof CommandError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
