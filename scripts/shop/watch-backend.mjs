import { readFileSync, watch } from "node:fs"
import { join } from "node:path"
import { medusaCommand, PLUGIN_DIR, ROOT } from "./paths.mjs"
import { CommandError } from "./run-command.mjs"
import { waitUntil } from "./wait-until.mjs"

/**
 * Starts Medusa's watcher, which compiles the plugin and then each file that changes.
 * @param {{ env: Record<string, string>, log: string, processes: import("./processes.mjs").Processes }} options
 * @returns {Promise<import("./processes.mjs").Started>} once everything is compiled
 */
export async function compileBackend({ env, log, processes }) {
  const options = { cwd: join(ROOT, "backend"), env, log, name: "the backend's compiler" }
  const started = processes.spawn(process.execPath, medusaCommand("plugin:develop"), options)
  const compiled = async () => readFileSync(log, "utf8").includes("watching for file changes")
  if (await waitUntil(compiled, { seconds: 120 })) return started
  throw new CommandError("The backend does not compile", log)
}

/**
 * Runs Medusa from the sources, and anew whenever compiled files have changed. Should it end by itself, for a fault in what was
 * just written, the next change starts it again.
 * @param {{ env: Record<string, string>, port: number, log: string, processes: import("./processes.mjs").Processes }} options
 */
export function runMedusaAnew({ env, port, log, processes }) {
  const start = () =>
    processes.spawn(process.execPath, medusaCommand("start", "--port", String(port)), {
      cwd: ROOT,
      env,
      log,
      name: "Medusa",
    })
  let server = start()
  onceQuiet(PLUGIN_DIR, async () => {
    await processes.stop(server)
    server = start()
  })
}

/**
 * @param {string} folder
 * @param {() => Promise<void>} work done half a second after the last change, and never twice at once
 */
function onceQuiet(folder, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let queue = Promise.resolve()
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => (queue = queue.then(work)), 500)
  })
}
