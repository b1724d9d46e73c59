import { randomBytes } from "node:crypto"
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { SettingError } from "./setting-error.mjs"

const random = () => randomBytes(32).toString("base64url")
const hex = () => randomBytes(24).toString("hex")

/** Each secret of an installation and how it is made. What the environment gives wins, and is never written down. */
const MAKERS = {
  JWT_SECRET: random,
  COOKIE_SECRET: random,
  LINK_SECRET: random,
  REVALIDATE_SECRET: random,
  MEDUSA_PUBLISHABLE_KEY: () => `pk_${randomBytes(32).toString("hex")}`,
  ADMIN_PASSWORD: () => randomBytes(15).toString("base64url"),
  POSTGRES_PASSWORD: random,
  STRIPE_API_KEY: () => `sk_test_sandbox_${hex()}`,
  STRIPE_PUBLISHABLE_KEY: () => `pk_test_sandbox_${hex()}`,
  STRIPE_WEBHOOK_SECRET: () => `whsec_${hex()}`,
}
const SIGNING = /** @type {const} */ (["JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET", "REVALIDATE_SECRET"])

/** @typedef {Record<keyof typeof MAKERS, string>} Secrets */

/**
 * The secrets of this installation: made at the first start and kept in `secrets.json`, readable by its owner alone.
 * @param {string} dataDir
 * @param {Record<string, string>} given settings; a secret among them replaces the kept one
 * @returns {Secrets}
 * @throws {SettingError} for a signing secret that is given but shorter than 32 characters
 */
export function readSecrets(dataDir, given) {
  for (const name of SIGNING)
    if (given[name] && given[name].length < 32) throw new SettingError(name, "must have at least 32 characters.")
  const file = join(dataDir, "secrets.json")
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
  const names = /** @type {(keyof typeof MAKERS)[]} */ (Object.keys(MAKERS))
  const missing = names.filter((name) => !kept[name])
  if (missing.length) {
    for (const name of missing) kept[name] = MAKERS[name]()
    keep(file, kept)
  }
  chmodSync(file, 0o600)
  return /** @type {Secrets} */ (Object.fromEntries(names.map((name) => [name, given[name] ?? kept[name]])))
}

/**
 * Written aside and renamed, so that a crash leaves the old file or the new one.
 * @param {string} file
 * @param {object} secrets
 */
function keep(file, secrets) {
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/**
 * The folder that holds everything the shop remembers. PostgreSQL refuses to run as root, so there its own user must be able
 * to pass through to its folder; nobody but the owner can list or read anything else.
 * @param {string} dataDir
 */
export function makeDataDir(dataDir) {
  for (const folder of ["logs", "mails", "files"]) {
    mkdirSync(join(dataDir, folder), { recursive: true })
    chmodSync(join(dataDir, folder), 0o700)
  }
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700)
}
