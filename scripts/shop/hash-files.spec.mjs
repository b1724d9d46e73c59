import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { hashFiles } from "./hash-files.mjs"
import { temporaryFolder } from "../testing/temporary-folder.mjs"

const aFolder = (files) => {
  const root = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
const FILES = { "src/a.ts": "1", "src/deep/b.ts": "2", "package.json": "{}" }
const hash = (files, ...rest) => hashFiles(aFolder(files), ["src", "package.json"], ...rest)

it("is the same for the same names and contents, wherever they lie", () => expect(hash(FILES)).toBe(hash(FILES)))

it.each([
  ["a changed file", { ...FILES, "src/deep/b.ts": "3" }],
  ["a new file", { ...FILES, "src/c.ts": "" }],
  ["a renamed file", { "src/z.ts": "1", "src/deep/b.ts": "2", "package.json": "{}" }],
  ["text moved from one file to the next", { ...FILES, "src/a.ts": "", "src/deep/b.ts": "12" }],
])("differs for %s", (_, files) => expect(hash(files)).not.toBe(hash(FILES)))

it("sees neither what builds make nor what is skipped", () => {
  expect(hash({ ...FILES, "src/.next/x": "1", "src/node_modules/y.js": "1" })).toBe(hash(FILES))
  const isTest = (path) => path.endsWith(".spec.ts")
  expect(hash({ ...FILES, "src/a.spec.ts": "1" }, isTest)).toBe(hash(FILES))
})
