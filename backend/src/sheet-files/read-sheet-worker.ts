import { parentPort, workerData } from "node:worker_threads"
import { UnreadableSheet } from "../order-sheet/unreadable-sheet"
import type { SheetAnswer } from "./read-sheet-apart"
import { readSheetFile } from "./read-sheet-file"

/** The thread in which an uploaded file is taken apart; see read-sheet-apart.ts. */
async function answer(): Promise<SheetAnswer> {
  try {
    return { table: await readSheetFile(Buffer.from(workerData.bytes)) }
  } catch (error) {
    if (error instanceof UnreadableSheet) return { refused: error.message }
    throw error
  }
}

void answer().then((reply) => parentPort?.postMessage(reply))
