import { createHash } from "node:crypto"
import { join } from "node:path"
import { backendBuild } from "./build-what-changed.mjs"
import { withMigrationLock } from "./database.mjs"
import { medusaCommand, PLUGIN_DIR, SERVER_DIR } from "./paths.mjs"
import { runCommand } from "./run-command.mjs"

const SEED = join(PLUGIN_DIR, "src/seed/seed-shop.js")

/**
 * Brings the database to the state that the built backend wants, and fills it when it is empty. A database that was brought
 * there before is left alone. Only one machine at a time does this; others wait.
 * @param {{ env: Record<string, string>, cwd?: string, logs: string, progress: import("./progress.mjs").Progress, processes: import("./processes.mjs").Processes }} options
 * `env` is Medusa's own, `cwd` a folder with its configuration
 */
export async function migrateAndSeed({ env, cwd = SERVER_DIR, logs, progress, processes }) {
  // The seed also keeps the shop's publishable key equal to its setting.
  const build = createHash("sha256").update(`${backendBuild()} ${env.MEDUSA_PUBLISHABLE_KEY}`).digest("hex")
  await withMigrationLock(env.DATABASE_URL ?? "", async (database) => {
    if ((await database.migratedTo()) === build) return
    const medusa = (/** @type {string} */ name, /** @type {string[]} */ args) =>
      runCommand(process.execPath, medusaCommand(...args), {
        name,
        cwd,
        env,
        log: join(logs, `${name}.log`),
        processes,
      })
    await progress.step("Migrating the database", () => medusa("migrate", ["db:migrate", "--execute-safe-links"]))
    await progress.step("Seeding what is empty", () => medusa("seed", ["exec", SEED]))
    await database.noteMigratedTo(build)
  })
}
