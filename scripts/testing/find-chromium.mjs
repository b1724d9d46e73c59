import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { existsSync } from "node:fs"
import { SettingError } from "../shop/setting-error.mjs"
import { ROOT } from "../shop/paths.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * A real Chromium for the browser tests: the one that CHROMIUM_PATH names, one that is installed, Playwright's own, else
 * Debian's.
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say what is being installed
 * @returns {Promise<string>} its path
 * @throws {SettingError} in one line, when there is none and none can be had
 */
export async function findChromium(env, say) {
  if (env.CHROMIUM_PATH) {
    if (runs(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new SettingError("CHROMIUM_PATH", `${env.CHROMIUM_PATH} is no browser that runs.`)
  }
  const { chromium } = await import("@playwright/test")
  const installed = () => [...onPath(env), ...MAC, chromium.executablePath()].find(runs)
  return (
    installed() ??
    (playwrightInstalls(say) ? installed() : undefined) ??
    (aptInstalls(say) ? installed() : undefined) ??
    noBrowser()
  )
}

/** @param {NodeJS.ProcessEnv} env */
const onPath = (env) => NAMES.flatMap((name) => (env.PATH ?? "").split(":").map((folder) => join(folder, name)))

/** Asked for its version: Ubuntu's chromium-browser, for one, is there and yet does not run. */
const runs = (/** @type {string} */ path) =>
  existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0

const isRoot = process.getuid?.() === 0

/** @param {(line: string) => void} say */
function playwrightInstalls(say) {
  say("Installing Playwright's Chromium")
  const cli = join(dirname(createRequire(join(ROOT, "package.json")).resolve("playwright/package.json")), "cli.js")
  const args = ["install", ...(isRoot ? ["--with-deps"] : []), "chromium"]
  return spawnSync(process.execPath, [cli, ...args], { stdio: "ignore", timeout: 300_000 }).status === 0
}

/** @param {(line: string) => void} say */
function aptInstalls(say) {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return false
  say("Installing Debian's Chromium")
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync("apt-get", ["-qq", ...args], { env, stdio: "ignore", timeout: 600_000 }).status
  return apt("update") === 0 && apt("install", "-y", "--no-install-recommends", "chromium") === 0
}

/** @returns {never} */
function noBrowser() {
  throw new SettingError(
    "CHROMIUM_PATH",
    "no Chromium was found and none could be installed; install one and set this to its path.",
  )
}
