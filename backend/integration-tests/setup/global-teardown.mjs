import { rmSync } from "node:fs"

/** Nothing of a test run is left: no process, no file. */
export default async function globalTeardown() {
  const { processes, dataDir } = globalThis.shopUnderTest
  await processes.stopAll()
  rmSync(dataDir, { recursive: true, force: true })
}
