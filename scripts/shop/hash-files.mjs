import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/** Folders that hold what a build makes, never what it is made from. */
const MADE = new Set([
  "node_modules",
  ".medusa",
  ".next",
  ".turbo",
  "test-results",
  "playwright-report",
  "next-env.d.ts",
])

/**
 * @param {string} root
 * @param {string[]} paths files and folders under it; one that does not exist counts as empty
 * @param {(path: string) => boolean} [skip] by path from the root
 * @returns {string} a fingerprint of names and contents
 */
export function hashFiles(root, paths, skip = () => false) {
  const hash = createHash("sha256")
  for (const path of paths.flatMap((path) => filesUnder(root, path)).sort()) {
    if (skip(path)) continue
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0")
  }
  return hash.digest("hex")
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !MADE.has(name) && !name.endsWith(".tsbuildinfo"))
    .flatMap((name) => filesUnder(root, join(path, name)))
}
