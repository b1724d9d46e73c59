import { Worker } from "node:worker_threads"

export type WorkerLimits = { seconds: number; megabytes: number }

/** A worker was ended because it took more than it was given. */
export class WorkerLimitError extends Error {
  override readonly name = "WorkerLimitError"
}

/**
 * Runs a file in a thread of its own and gives back the first message that it posts. The thread knows no setting of the
 * shop, and is ended when it takes too long or too much memory, so that what keeps it busy holds up nobody else.
 * @throws WorkerLimitError, or what the thread itself threw
 */
export function runInWorker(file: string, workerData: unknown, limits: WorkerLimits): Promise<unknown> {
  const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }
  const worker = new Worker(file, { workerData, resourceLimits, env: {}, execArgv: [], stdin: false })
  return new Promise<unknown>((resolve, reject) => {
    const timer = setTimeout(() => reject(new WorkerLimitError("It took too long.")), limits.seconds * 1000)
    worker.once("message", resolve)
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const isTooBig = error.code === "ERR_WORKER_OUT_OF_MEMORY"
      reject(isTooBig ? new WorkerLimitError("It took too much memory.") : error)
    })
    worker.once("exit", () => {
      clearTimeout(timer)
      reject(new WorkerLimitError("It ended without an answer."))
    })
  }).finally(() => worker.terminate())
}
