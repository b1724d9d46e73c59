import { join } from "node:path"
import { CommandError } from "./run-command.mjs"
import { answers, waitUntil } from "./wait-until.mjs"

/**
 * Starts the parts together and waits until each answers.
 * @param {object} options
 * @param {import("./parts.mjs").RunningPart[]} options.parts
 * @param {import("./processes.mjs").Started[]} options.alongside what runs already and without which they cannot be
 * @param {string} options.logs
 * @param {import("./progress.mjs").Progress} options.progress
 * @param {import("./processes.mjs").Processes} options.processes
 * @returns {Promise<{ firstDeath: Promise<never> }>} which rejects when one of them all ends
 * @throws {CommandError} when one of them ends, or does not answer within two minutes
 */
export async function runParts({ parts, alongside, logs, progress, processes }) {
  const started = parts.map(({ command, cwd, env, log, name }) =>
    processes.spawn(process.execPath, command, { cwd, env, log: join(logs, `${log}.log`), name }),
  )
  const firstDeath = Promise.race([...started, ...alongside].map(deathOf))
  const waits = parts.map((part) =>
    progress.step(`Starting ${part.name}`, async () => {
      const inTime = await Promise.race([firstDeath, waitUntil(() => answers(part.answersAt), { seconds: 120 })])
      if (!inTime)
        throw new CommandError(`${part.name} does not answer at ${part.answersAt}`, join(logs, `${part.log}.log`))
    }),
  )
  await Promise.all(waits)
  return { firstDeath }
}

/**
 * @param {import("./processes.mjs").Started} started
 * @returns {Promise<never>}
 */
async function deathOf({ exited, log, name }) {
  const { code, signal } = await exited
  throw new CommandError(`${name} has ended (${signal ?? `exit code ${code}`})`, log)
}
