import { spawn } from "node:child_process"
import { closeSync, openSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { waitUntil } from "./wait-until.mjs"

const LEASH = fileURLToPath(new URL("leash.mjs", import.meta.url))

/**
 * @typedef {object} Started
 * @property {string} name
 * @property {string} log
 * @property {number} pid also the id of its process group
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {NodeJS.Signals} stopSignal
 */

/**
 * Every process that a command of ours starts. Each leads a group of its own, so that what it starts in turn ends with it and
 * Ctrl-C reaches only us, who stop them in order. A leash ends them should we be killed without a chance to.
 */
export function createProcesses() {
  /** @type {Set<Started>} */
  const alive = new Set()
  let closed = false
  const leash = spawn(process.execPath, [LEASH], { detached: true, stdio: ["pipe", "ignore", "ignore"] })
  leash.stdin.on("error", () => {
    // The leash is gone before us: then there is nothing left that could hold.
  })
  leash.unref()

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: string, uid?: number, gid?: number, name?: string, append?: boolean, stopSignal?: NodeJS.Signals }} options
   * @returns {Started}
   */
  function start(command, args, { log, name = command, append = false, stopSignal = "SIGTERM", ...options }) {
    if (closed) throw new Error(`${name} was not started: everything is being stopped.`)
    const output = openSync(log, append ? "a" : "w", 0o600)
    const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", output, output] })
    closeSync(output)
    const pid = child.pid ?? 0
    /** @type {Started} */
    const started = {
      name,
      log,
      pid,
      stopSignal,
      exited: new Promise((resolve, reject) => {
        child.once("error", reject)
        child.once("exit", (code, signal) => {
          alive.delete(started)
          leash.stdin.write(`-${pid}\n`)
          resolve({ code, signal })
        })
      }),
    }
    if (pid) {
      alive.add(started)
      leash.stdin.write(`+${pid}\n`)
    }
    return started
  }

  /**
   * Ends a process and all that it started: politely first, by force after ten seconds.
   * @param {Started} started
   */
  async function stop({ pid, stopSignal }) {
    signalGroup(pid, stopSignal)
    if (!(await waitUntil(async () => !groupIsAlive(pid), { seconds: 10, every: 50 }))) signalGroup(pid, "SIGKILL")
    await waitUntil(async () => !groupIsAlive(pid), { seconds: 5, every: 50 })
  }

  /** Ends all, the last started first, and lets the leash go. */
  async function stopAll() {
    closed = true
    for (const started of [...alive].reverse()) await stop(started)
    leash.stdin.end()
  }

  const killAll = () => [...alive].forEach(({ pid }) => signalGroup(pid, "SIGKILL"))
  return { spawn: start, stop, stopAll, killAll }
}

/** @typedef {ReturnType<typeof createProcesses>} Processes */

/**
 * @param {number} pid of the group's leader
 * @param {NodeJS.Signals | 0} signal 0 only asks whether the group exists
 * @returns {boolean} whether there was anybody to receive it
 */
export function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal)
  } catch (error) {
    // EPERM is what macOS says of a group of which only dead members are left.
    if (["ESRCH", "EPERM"].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? "")) return false
    throw error
  }
}

/** @param {number} pid */
const groupIsAlive = (pid) => signalGroup(pid, 0)
