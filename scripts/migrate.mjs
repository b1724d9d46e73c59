import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { assertDatabaseAnswers } from "./shop/database.mjs"
import { migrateAndSeed } from "./shop/migrate-and-seed.mjs"
import { ROOT } from "./shop/paths.mjs"
import { createProgress } from "./shop/progress.mjs"
import { readEnv } from "./shop/read-env.mjs"
import { runMain } from "./shop/run-main.mjs"
import { SettingError } from "./shop/setting-error.mjs"

/*
 * `npm run migrate`: brings the database that DATABASE_URL names to the state of this build, and fills it when it is empty.
 * A deployment runs it once before its servers start; `npm start` does the same by itself.
 */
await runMain(async ({ processes }) => {
  /** @type {Record<string, string>} */
  const env = { ...readEnv(ROOT, process.env), NODE_ENV: "production" }
  if (!env.DATABASE_URL) throw new SettingError("DATABASE_URL", "is not set; it names the database to migrate.")
  await assertDatabaseAnswers(env.DATABASE_URL)
  const logs = join(resolve(ROOT, env.DATA_DIR ?? ".data"), "logs")
  mkdirSync(logs, { recursive: true, mode: 0o700 })
  await migrateAndSeed({ env, logs, progress: createProgress(), processes })
})
