import { SettingError } from "./setting-error.mjs"

const OLDEST = [20, 19, 0]

/**
 * Medusa 2.21 and Next 16 both want Node 20.19 or newer.
 * @param {string} version such as `process.versions.node`
 * @throws {SettingError} naming the version that is needed
 */
export function assertNodeVersion(version) {
  const parts = version.split(".").map(Number)
  for (const [index, wanted] of OLDEST.entries()) {
    const found = parts[index] ?? 0
    if (found > wanted) return
    if (found < wanted)
      throw new SettingError("Node", `this is ${version}; the shop needs ${OLDEST.join(".")} or newer.`)
  }
}
