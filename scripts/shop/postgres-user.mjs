import { execFileSync, spawnSync } from "node:child_process"
import { statSync } from "node:fs"
import { SettingError } from "./setting-error.mjs"

/**
 * @typedef {object} RunAs
 * @property {string[]} prefix words before the command
 * @property {{ uid?: number, gid?: number }} ids for Node's spawn
 * @property {number | undefined} owner the user who must own the database's files; undefined when it is ourselves
 */

/**
 * PostgreSQL refuses to run as root. As root it runs as the user `postgres`, or `nobody`; where that user cannot come near the
 * files (a clone under /root, say), it stays root and only believes to be another, in a user namespace of its own.
 * @param {string} binary any of PostgreSQL's programs
 * @param {string} folder the one that is to hold the database's folder
 * @returns {RunAs}
 * @throws {SettingError} when neither is possible
 */
export function postgresUser(binary, folder) {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {}, owner: undefined }
  const name = idOf("-u", "postgres") === null ? "nobody" : "postgres"
  const [uid, gid] = [idOf("-u", name), idOf("-g", name)]
  if (uid === null || gid === null) throw noUser()
  const reach = ["sh", "-c", 'cd "$0" && "$1" --version', folder, binary]
  if (works(reach, { uid, gid })) return { prefix: [], ids: { uid, gid }, owner: uid }
  const prefix = ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`, "--"]
  if (works([...prefix, ...reach], {})) return { prefix, ids: {}, owner: 0 }
  throw noUser()
}

const noUser = () =>
  new SettingError(
    "DATABASE_URL",
    "PostgreSQL does not run as root, and no other user can reach this folder; start the shop as an ordinary user or name a database.",
  )

/**
 * @param {"-u" | "-g"} kind
 * @param {string} name
 */
function idOf(kind, name) {
  const { status, stdout } = spawnSync("id", [kind, name], { encoding: "utf8" })
  return status === 0 ? Number(stdout) : null
}

/**
 * @param {string[]} words
 * @param {{ uid?: number, gid?: number }} ids
 */
function works([command = "", ...args], ids) {
  return spawnSync(command, args, { ...ids, cwd: "/", stdio: "ignore" }).status === 0
}

/**
 * @param {string} path
 * @param {number | undefined} owner
 */
export function giveTo(path, owner) {
  if (owner === undefined || statSync(path).uid === owner) return
  execFileSync("chown", ["-R", String(owner), path])
}
