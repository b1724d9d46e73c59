import { Semaphore, withTimeout } from "async-mutex"
import * as z from "zod"
import { UnreadableSheet } from "../order-sheet/unreadable-sheet"
import { ShopRefusal } from "../refusal"
import { runInWorker, WorkerLimitError } from "../threads/run-in-worker"

/** Many times what a list of 300 schools takes. */
const LIMITS = { seconds: 8, megabytes: 192 }

const SheetAnswer = z.union([z.object({ table: z.array(z.array(z.string())) }), z.object({ refused: z.string() })])
export type SheetAnswer = z.infer<typeof SheetAnswer>

const busy = () =>
  new ShopRefusal(503, "busy", "Many lists are being read right now. Please try again in a moment.", 10)

/** Two at a time, so that what files take of the machine is bounded however many arrive; the others wait a while. */
const turns = withTimeout(new Semaphore(2), 10_000, busy())

/**
 * Reads a file in a thread of its own: a hostile one costs some seconds of one core and no more.
 * @throws UnreadableSheet, ShopRefusal busy (503)
 */
export async function readSheetApart(bytes: Buffer): Promise<string[][]> {
  const answer = SheetAnswer.parse(await turns.runExclusive(() => read(bytes)))
  if ("refused" in answer) throw new UnreadableSheet(answer.refused)
  return answer.table
}

async function read(bytes: Buffer): Promise<unknown> {
  try {
    return await runInWorker(require.resolve("./read-sheet-worker"), { bytes }, LIMITS)
  } catch (error) {
    if (!(error instanceof WorkerLimitError)) throw error
    return {
      refused:
        "Reading this file takes far more time or memory than a list of 300 schools. Copy the list into a new file.",
    }
  }
}
