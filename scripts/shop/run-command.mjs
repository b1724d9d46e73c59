import { readFileSync } from "node:fs"

/** A command that ended badly; the message names it, and the log that tells why. */
export class CommandError extends Error {
  /**
   * @param {string} message
   * @param {string} log
   */
  constructor(message, log) {
    super(`${message}; the whole log is in ${log}\n${tail(log, 15)}`)
    this.name = "CommandError"
    this.log = log
  }
}

/**
 * Runs a command to its end, with all its output in a log file.
 * @param {string} command
 * @param {string[]} args
 * @param {{ name: string, cwd: string, env: NodeJS.ProcessEnv, log: string, processes: import("./processes.mjs").Processes }} options
 * @throws {CommandError} when it does not exit with 0
 */
export async function runCommand(command, args, { name, log, processes, ...options }) {
  const started = processes.spawn(command, args, { ...options, name, log })
  const { code, signal } = await started.exited
  if (code !== 0) throw new CommandError(`${name} ended with ${signal ?? `exit code ${code}`}`, log)
}

/**
 * @param {string} file
 * @param {number} lines
 */
export function tail(file, lines) {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .slice(-lines)
    .map((line) => `    ${line}`)
    .join("\n")
}
