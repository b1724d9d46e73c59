import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** @type {string[]} */
const made = []
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** For specs: a new folder, gone again when the file's tests are over. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "deck-shop-spec-"))
  made.push(folder)
  return folder
}
