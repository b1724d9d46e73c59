import { Refusal, type SheetDeck } from "@sf-cess/backend/contracts"
import { parseTable, readRows, SheetReading, UnreadableSheet, type CellName } from "@sf-cess/backend/order-sheet"
import * as z from "zod"
import { MOST_FILE_BYTES, TOO_LARGE } from "./import-words"

/** What was read, or why it could not be; `again` where the same file may well be read at a second try. */
export type ReadAnswer = { is: "read"; reading: SheetReading } | { is: "refused"; message: string; again: boolean }

const refused = (message: string, again = false): ReadAnswer => ({ is: "refused", message, again })

const PATIENCE_MS = 40_000
const SILENT = "We could not reach the shop, so nothing was read. The sheet and your file are as they were: try again."

/** Has the shop read a file. Whatever goes wrong on the way is an answer too. */
export async function readFile(file: File, signal: AbortSignal): Promise<ReadAnswer> {
  if (file.size > MOST_FILE_BYTES) return refused(TOO_LARGE)
  try {
    const response = await fetch("/order-sheet/read", {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    })
    const body: unknown = await response.json()
    if (response.ok) return { is: "read", ...z.object({ reading: SheetReading }).parse(body) }
    // Later, an answer that is no refusal is as good as none.
    const { message } = Refusal.parse(body)
    return refused(message, response.status === 429 || response.status === 503)
  } catch {
    // A lost connection, an answer out of time, a gateway's error page, a file that was moved: nothing was read.
    return refused(SILENT, true)
  }
}

/** Reads a pasted list, by the rule that the server reads files by. */
export const readText = (text: string, decks: readonly SheetDeck[]): ReadAnswer =>
  orRefused(() => readRows(parseTable(text), decks))

/** Reads a table anew, with what the buyer says that its columns mean. */
export const readAnew = (
  { table }: SheetReading,
  decks: readonly SheetDeck[],
  means: readonly (CellName | null)[],
): ReadAnswer => orRefused(() => readRows(table, decks, means))

function orRefused(read: () => SheetReading): ReadAnswer {
  try {
    return { is: "read", reading: read() }
  } catch (error) {
    if (error instanceof UnreadableSheet) return refused(error.message)
    throw error
  }
}
