import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { runCommand } from "./run-command.mjs"

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */

/**
 * Installs the packages that the lockfile names, unless exactly those are there already.
 * @param {{ root: string, log: string, processes: import("./processes.mjs").Processes }} options
 * @returns {Promise<{ note: string }>}
 */
export async function installPackages({ root, log, processes }) {
  if (isInstalled(root)) return { note: "unchanged" }
  const npm = process.env.npm_execpath
  const [command = "", ...args] = npm ? [process.execPath, npm] : ["npm"]
  // Without NODE_ENV, or npm would leave out what the builds need.
  const env = { ...process.env, NODE_ENV: undefined }
  await runCommand(command, [...args, "ci", "--no-audit", "--no-fund"], {
    name: "npm ci",
    cwd: root,
    env,
    log,
    processes,
  })
  return { note: "" }
}

/**
 * npm writes down what it has installed as the last thing it does, so an interrupted installation counts as none.
 * @param {string} root
 */
export function isInstalled(root) {
  const record = join(root, "node_modules/.package-lock.json")
  if (!existsSync(record)) return false
  const wanted = lockedPackages(join(root, "package-lock.json"))
  const found = lockedPackages(record)
  return Object.entries(wanted).every(([path, { version, integrity, link, optional }]) => {
    if (!path.includes("node_modules/") || link) return true
    const here = found[path]
    // Packages for other platforms are optional, and left out.
    return here ? here.version === version && here.integrity === integrity : optional === true
  })
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
const lockedPackages = (file) => JSON.parse(readFileSync(file, "utf8")).packages
