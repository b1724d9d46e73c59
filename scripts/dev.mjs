import { assertNodeVersion } from "./shop/assert-node-version.mjs"

/* `npm run dev`: the shop with both halves rebuilt as their files change. */
try {
  assertNodeVersion(process.versions.node)
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
const { developShop } = await import("./shop/develop-shop.mjs")
await developShop()
