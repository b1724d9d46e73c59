import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"

/** @returns {string[]} every setting of the shop, as .env.example lists them */
export function settingNames() {
  const example = readFileSync(join(ROOT, ".env.example"), "utf8")
  return [...example.matchAll(/^# ([A-Z][A-Z0-9_]+)=/gm)].map(([, name = ""]) => name)
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string | undefined>} with every setting of the shop blank, which overrules a developer's .env: tests bring their own
 */
export const blankSettings = (env) => ({ ...env, ...Object.fromEntries(settingNames().map((name) => [name, ""])) })
