import { existsSync, mkdirSync, rmSync, watch, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { forgetBuild, PLUGIN } from "./build-what-changed.mjs"
import { medusaCommand, PLUGIN_DIR, ROOT } from "./paths.mjs"

const SOURCES = join(ROOT, "backend/src")

/** The admin's pages are served from their sources, and nobody runs a test from the compiled files. */
const isCompiled = (/** @type {string} */ file) => /\.ts$/.test(file) && !/^admin\/|\.spec\.ts$|\.d\.ts$/.test(file)

/**
 * Runs Medusa on the built plugin; a file that changes is compiled by itself, and the server starts anew. Should it end for a
 * fault in what was just written, the next change starts it again. Types are the editor's and `npm test`'s business.
 * @param {{ env: Record<string, string>, port: number, log: string, processes: import("./processes.mjs").Processes }} options
 */
export function watchBackend({ env, port, log, processes }) {
  // What is compiled here file by file is no build that `npm start` could take over.
  forgetBuild(PLUGIN)
  // Medusa's own mark of a plugin in development: where the sources of its admin pages are.
  writeFileSync(join(PLUGIN_DIR, "medusa-plugin-options.json"), JSON.stringify({ srcDir: SOURCES }))
  const start = () =>
    processes.spawn(process.execPath, medusaCommand("start", "--port", String(port)), {
      cwd: ROOT,
      env,
      log,
      name: "Medusa",
    })
  let server = start()
  onceQuiet(SOURCES, async (files) => {
    await Promise.all(files.map(compile))
    await processes.stop(server)
    server = start()
  })
}

/** @param {string} file of the sources; one that is gone takes its compiled file with it */
async function compile(file) {
  const [source, output] = [join(SOURCES, file), join(PLUGIN_DIR, "src", file.replace(/\.ts$/, ".js"))]
  if (!existsSync(source)) return rmSync(output, { force: true })
  const { transformFile } = await import("@swc/core")
  const { code } = await transformFile(source, {
    sourceMaps: "inline",
    module: { type: "commonjs" },
    jsc: {
      parser: { syntax: "typescript", decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: "es2022",
      keepClassNames: true,
    },
  })
  mkdirSync(dirname(output), { recursive: true })
  writeFileSync(output, code)
}

/**
 * @param {string} folder
 * @param {(files: string[]) => Promise<void>} work done with the files that changed, once there is quiet, and never twice at once
 */
function onceQuiet(folder, work) {
  /** @type {Set<string>} */
  let changed = new Set()
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  let queue = Promise.resolve()
  const hand = () => {
    const files = [...changed]
    changed = new Set()
    queue = queue.then(() => work(files)).catch((/** @type {Error} */ error) => console.error(error.message))
  }
  watch(folder, { recursive: true }, (_, file) => {
    if (!file || !isCompiled(file)) return
    changed.add(file)
    clearTimeout(timer)
    timer = setTimeout(hand, 200)
  })
}
