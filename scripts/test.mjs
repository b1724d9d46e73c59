import { assertNodeVersion } from "./shop/assert-node-version.mjs"

/*
 * `npm test`: everything. `npm test -- unit lint` runs those stages alone, and `npm test -- integration payments` hands the word
 * behind the stage on to its runner as a pattern of file names.
 */
try {
  assertNodeVersion(process.versions.node)
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
const { runTests } = await import("./testing/run-tests.mjs")
await runTests(process.argv.slice(2))
