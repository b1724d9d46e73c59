import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url))

/** Where `medusa build` writes, and the working directory that a production server needs. */
export const SERVER_DIR = join(ROOT, ".medusa/server")

/** The shop's plugin as `medusa plugin:build` writes it. */
export const PLUGIN_DIR = join(ROOT, "backend/.medusa/server")

/**
 * Commands are run by their scripts and this very Node, not through npx: one process less, and signals reach them.
 * @param {string} script within a package, such as `next/dist/bin/next`
 * @param {string} workspace that has the package
 */
function script(script, workspace = "") {
  return createRequire(join(ROOT, workspace, "package.json")).resolve(script)
}

/** @param {string[]} args */
export const medusaCommand = (...args) => [join(dirname(script("@medusajs/cli/package.json")), "cli.js"), ...args]

/** @param {string[]} args */
export const nextCommand = (...args) => [script("next/dist/bin/next", "storefront"), ...args]

/** @typedef {{ cwd: string, command: string[] }} Command for Node */

/**
 * The two halves as they are served in production.
 * @type {Record<string, (env: NodeJS.ProcessEnv) => Command>}
 */
export const SERVED = {
  // Medusa looks for the built admin below its working directory.
  medusa: (env) => ({ cwd: SERVER_DIR, command: medusaCommand("start", "--port", env.MEDUSA_PORT ?? "9000") }),
  storefront: (env) => ({
    cwd: join(ROOT, "storefront"),
    command: nextCommand("start", "--port", env.STOREFRONT_PORT ?? "8000"),
  }),
}
