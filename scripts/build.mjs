import { join } from "node:path"
import { ADMIN, buildWhatChanged, PLUGIN, STOREFRONT } from "./shop/build-what-changed.mjs"
import { ROOT } from "./shop/paths.mjs"
import { createProgress } from "./shop/progress.mjs"
import { runMain } from "./shop/run-main.mjs"
import { mkdirSync } from "node:fs"

/*
 * `npm run build`: what changed of both halves; `-- backend` or `-- storefront` builds one. Needs no database and no setting.
 */
const HALVES = { backend: [PLUGIN, ADMIN], storefront: [STOREFRONT] }

await runMain(async ({ processes }) => {
  const wanted = process.argv.slice(2)
  const parts = Object.entries(HALVES).flatMap(([half, parts]) =>
    !wanted.length || wanted.includes(half) ? parts : [],
  )
  const logs = join(ROOT, ".data/logs")
  mkdirSync(logs, { recursive: true, mode: 0o700 })
  await buildWhatChanged({ parts, env: process.env, logs, progress: createProgress(), processes })
})
