import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { hashFiles } from "./hash-files.mjs"
import { medusaCommand, nextCommand, ROOT } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"

const SHARED = ["package-lock.json", "tsconfig.json"]
/** What the storefront takes from the backend; its Dockerfile copies the same. */
const SHOWN = [
  "backend/package.json",
  ...["contracts", "figures", "order-sheet", "pricing", "modules/tax-table"].map((part) => `backend/src/${part}`),
]
const isTest = (/** @type {string} */ path) =>
  /\.spec\.tsx?$|^backend\/integration-tests\/|^storefront\/e2e\//.test(path)

/**
 * Medusa reads its configuration while it builds, and that wants every setting. None of these gets into what is built.
 */
const BUILD_SETTINGS = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://build",
  STRIPE_API_KEY: "build",
  STRIPE_WEBHOOK_SECRET: "build",
  STRIPE_SANDBOX_URL: "",
  MEDUSA_WORKER_MODE: "shared",
  MEDUSA_DISABLE_ADMIN: "false",
  ...Object.fromEntries(["JWT", "COOKIE", "LINK", "REVALIDATE"].map((name) => [`${name}_SECRET`, "build-".repeat(6)])),
  MEDUSA_DISABLE_TELEMETRY: "1",
  NEXT_TELEMETRY_DISABLED: "1",
}

/**
 * @typedef {object} Part
 * @property {string} label
 * @property {string} name of its log
 * @property {string} output the folder that it builds; the stamp in it goes when the folder is cleaned
 * @property {string} cwd
 * @property {() => string[]} command for Node; asked for only once the packages are installed
 * @property {() => string} inputs a fingerprint of all that the output depends on
 */

/** @type {Part} */
export const PLUGIN = {
  label: "Building the backend",
  name: "build-backend",
  output: join(ROOT, "backend/.medusa/server"),
  cwd: join(ROOT, "backend"),
  command: () => medusaCommand("plugin:build"),
  inputs: () => hashFiles(ROOT, [...SHARED, "backend"], isTest),
}

/** Medusa's own build is the admin and the compiled configuration; of the plugin it takes in the built admin pages alone. */
/** @type {Part} */
export const ADMIN = {
  label: "Building the admin",
  name: "build-admin",
  output: join(ROOT, ".medusa/server"),
  cwd: ROOT,
  command: () => medusaCommand("build", "--no-lint"),
  inputs: () =>
    hashFiles(ROOT, [...SHARED, "medusa-config.ts", "backend/src/config"]) +
    hashFiles(join(ROOT, "backend/.medusa"), ["server/src/admin/index.mjs"]),
}

/** @type {Part} */
export const STOREFRONT = {
  label: "Building the storefront",
  name: "build-storefront",
  output: join(ROOT, "storefront/.next"),
  cwd: join(ROOT, "storefront"),
  command: () => nextCommand("build"),
  inputs: () => hashFiles(ROOT, [...SHARED, ...SHOWN, "storefront"], isTest),
}

/** @param {Part} part */
const stampOf = (part) => join(part.output, ".built-from")

/** @param {Part} part to be built anew next time */
export const forgetBuild = (part) => rmSync(stampOf(part), { force: true })

/** @param {Part} part */
export const isCurrent = (part) => existsSync(stampOf(part)) && readFileSync(stampOf(part), "utf8") === part.inputs()

/**
 * @param {{ parts: Part[], env: NodeJS.ProcessEnv, logs: string, progress: import("./progress.mjs").Progress, processes: import("./processes.mjs").Processes }} options
 * parts are built one after another
 * @throws {import("./run-command.mjs").CommandError} naming the log of the part that did not build
 */
export async function buildWhatChanged({ parts, env, logs, progress, processes }) {
  for (const part of parts) {
    if (isCurrent(part)) continue
    await progress.step(part.label, async () => {
      const inputs = part.inputs()
      const log = join(logs, `${part.name}.log`)
      await runCommand(process.execPath, part.command(), {
        name: part.name,
        cwd: part.cwd,
        env: { ...env, ...BUILD_SETTINGS },
        log,
        processes,
      })
      writeFileSync(stampOf(part), inputs)
    })
  }
}

/** @returns {string} which backend this is; a database migrated to it needs nothing more */
export const backendBuild = () => PLUGIN.inputs()
