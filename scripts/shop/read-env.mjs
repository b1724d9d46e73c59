import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseEnv } from "node:util"

/**
 * The settings as given: `.env` at the root, overruled by the process's own environment. An empty value counts as not set.
 * @param {string} root the repository
 * @param {Record<string, string | undefined>} environment usually `process.env`
 * @returns {Record<string, string>}
 */
export function readEnv(root, environment) {
  const file = join(root, ".env")
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {}
  /** @type {Record<string, string>} */
  const given = {}
  for (const [name, value] of [...Object.entries(fromFile), ...Object.entries(environment)]) {
    if (value?.trim()) given[name] = value.trim()
    else delete given[name]
  }
  return given
}
