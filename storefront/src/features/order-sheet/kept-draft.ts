import { MAX_DESTINATIONS } from "@sf-cess/backend/contracts"
import { SHIP_TO_FIELDS, type SheetDraft, type ShipToField } from "@sf-cess/backend/order-sheet"
import * as z from "zod"
import { KEPT_AS } from "./kept-as"

const texts = Object.fromEntries(SHIP_TO_FIELDS.map((field) => [field, z.string()])) as Record<ShipToField, z.ZodString>
const Row = z.object({ id: z.string(), quantities: z.record(z.string(), z.string()), ...texts })
const Draft = z.object({ rows: z.array(Row).min(1).max(MAX_DESTINATIONS), shipping_option_id: z.string().nullable() })

/** The sheet where the browser does not keep it: until the page is left it can still become a cart or a quote. */
let unkept: string | null = null

/** The sheet that was typed last in this browser, or null where there is none. */
export function readDraft(): SheetDraft | null {
  const kept = unkept ?? storage()?.getItem(KEPT_AS)
  return kept ? parseDraft(kept) : null
}

/** A kept sheet from its text; null for what is none, such as one of an older shop. */
export function parseDraft(text: string): SheetDraft | null {
  try {
    return Draft.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

let isKept = true
const listeners = new Set<() => void>()

/** Keeps the sheet for reloads and crashes; `wasKept` tells where the browser has no room or keeps nothing. */
export function keepDraft(draft: SheetDraft) {
  const text = JSON.stringify(draft)
  isKept = write(text)
  unkept = isKept ? null : text
  for (const listener of listeners) listener()
}

/** Whether the last change of the sheet is safe; for `useSyncExternalStore`, with `followKeeping`. */
export const wasKept = () => isKept

export function followKeeping(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function write(text: string): boolean {
  try {
    storage()?.setItem(KEPT_AS, text)
    return storage() !== null
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** A browser may forbid even to ask. */
function storage(): Storage | null {
  try {
    return typeof window === "undefined" ? null : window.localStorage
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
