import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { SettingError } from "./setting-error.mjs"

/*
 * `running.json` says which process runs the shop of a data folder and, once it is open, where. Nothing secret is in it.
 */
const fileIn = (/** @type {string} */ dataDir) => join(dataDir, "running.json")

/**
 * @param {string} dataDir
 * @returns {{ pid: number, shop?: string, admin?: string } | null} the addresses once it is open; null when none runs there
 */
export function runningShop(dataDir) {
  const file = fileIn(dataDir)
  if (!existsSync(file)) return null
  const noted = JSON.parse(readFileSync(file, "utf8"))
  return isAlive(noted.pid) ? noted : null
}

/**
 * @param {string} dataDir
 * @throws {SettingError} when a shop runs on this folder already
 */
export function assertNotRunning(dataDir) {
  const running = runningShop(dataDir)
  if (running)
    throw new SettingError(
      "DATA_DIR",
      `the shop runs on ${dataDir} already (process ${running.pid}); stop it or set another DATA_DIR.`,
    )
}

/**
 * @param {string} dataDir
 * @param {Record<string, string>} [addresses] once the shop is open
 */
export function noteRunning(dataDir, addresses) {
  const file = fileIn(dataDir)
  writeFileSync(`${file}.new`, JSON.stringify({ pid: process.pid, ...addresses }), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** @param {string} dataDir */
export const noteStopped = (dataDir) => rmSync(fileIn(dataDir), { force: true })

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is somebody else's process, so not a shop that we could have started on this folder.
    if (["ESRCH", "EPERM"].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? "")) return false
    throw error
  }
}
