import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { makeDataDir, readSecrets } from "./secrets.mjs"
import { temporaryFolder } from "../testing/temporary-folder.mjs"

const aDataDir = () => {
  const dataDir = temporaryFolder()
  makeDataDir(dataDir)
  return dataDir
}
const modeOf = (path) => statSync(path).mode & 0o777

it("makes secrets of this installation alone and keeps them for their owner alone", () => {
  const [one, other] = [aDataDir(), aDataDir()]
  const secrets = readSecrets(one, {})
  expect(readSecrets(one, {})).toEqual(secrets)
  for (const [name, secret] of Object.entries(readSecrets(other, {}))) expect(secret).not.toBe(secrets[name])
  expect(modeOf(join(one, "secrets.json"))).toBe(0o600)
})

it("lets nobody else list the data folder or enter what holds mails and logs", () => {
  const dataDir = aDataDir()
  expect(modeOf(dataDir) & 0o066).toBe(0)
  for (const folder of ["logs", "mails", "files"]) expect(modeOf(join(dataDir, folder))).toBe(0o700)
})

it("prefers a secret that is given, and never writes it down", () => {
  const dataDir = aDataDir()
  const JWT_SECRET = "given-".repeat(6)
  expect(readSecrets(dataDir, { JWT_SECRET }).JWT_SECRET).toBe(JWT_SECRET)
  expect(readFileSync(join(dataDir, "secrets.json"), "utf8")).not.toContain(JWT_SECRET)
})

it("refuses a short signing secret", () => {
  expect(() => readSecrets(aDataDir(), { COOKIE_SECRET: "supersecret" })).toThrow(/^COOKIE_SECRET: /)
})
