import { SheetReading } from "@sf-cess/backend/order-sheet"
import * as z from "zod"

/** The number goes up when a kept list could no longer be read. */
const KEPT_AS = "order-sheet-import-1"

const KeptImport = z.object({
  name: z.string(),
  reading: SheetReading,
  changes: z.record(z.string(), z.record(z.string(), z.string())),
  left_out: z.array(z.string()),
})

/** A list that is being looked at, with what was mended in it so far. */
export type KeptImport = z.infer<typeof KeptImport>

/** The list that this tab had open before it was loaded anew, or null where there is none. */
export function readImport(): KeptImport | null {
  try {
    const kept = window.sessionStorage.getItem(KEPT_AS)
    return kept ? (KeptImport.safeParse(JSON.parse(kept)).data ?? null) : null
  } catch (error) {
    // A browser may forbid even to ask; and what is no JSON is no list of ours.
    if (error instanceof DOMException || error instanceof SyntaxError) return null
    throw error
  }
}

/** Keeps the list until it is on the sheet, so that a reload loses nothing that was mended; null forgets it. */
export function keepImport(kept: KeptImport | null) {
  try {
    if (kept) window.sessionStorage.setItem(KEPT_AS, JSON.stringify(kept))
    else window.sessionStorage.removeItem(KEPT_AS)
  } catch (error) {
    // Without room or leave to keep it the list is still on the page, and its file where it was.
    if (!(error instanceof DOMException)) throw error
  }
}
