import { assertNodeVersion } from "./shop/assert-node-version.mjs"

/*
 * `npm start`: the whole shop on this machine. Nothing but Node's own modules is read until the packages are installed, and
 * nothing of a newer Node's until the version is known.
 */
try {
  assertNodeVersion(process.versions.node)
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
const { startShop } = await import("./shop/start-shop.mjs")
await startShop()
