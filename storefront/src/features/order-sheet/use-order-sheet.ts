"use client"

import type { SheetTerms } from "@sf-cess/backend/contracts"
import { isEmptyRow, placesOf, priceSheet, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { useDeferredValue, useEffect, useMemo, useReducer, useRef, useSyncExternalStore } from "react"
import { KEPT_AS } from "./kept-as"
import { followKeeping, keepDraft, parseDraft, readDraft, wasKept } from "./kept-draft"
import { changeSheet, historyOf } from "./sheet-history"
import { newRow } from "./sheet-edits"
import { wholeSheet } from "./whole-sheet"

/** Rows to begin with: enough to see that it is a sheet. */
const FIRST_ROWS = 5

export const blankDraft = (): SheetDraft => ({
  rows: Array.from({ length: FIRST_ROWS }, newRow),
  shipping_option_id: null,
})

/**
 * The sheet of this browser: what is typed, what it costs by today's terms, what must be mended. Each change is kept at
 * once, so that neither a reload nor a crash loses it. It runs in the browser alone.
 * @param begin the sheet to start with, given the one that is kept
 */
export function useOrderSheet(terms: SheetTerms, begin: (kept: SheetDraft | null) => SheetDraft) {
  const [history, act] = useReducer(changeSheet, null, () => historyOf(begin(readDraft())))
  const { draft } = history
  const isKept = useSyncExternalStore(followKeeping, wasKept)
  const own = useRef("")

  useEffect(() => {
    own.current = JSON.stringify(draft)
    keepDraft(draft)
  }, [draft])

  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (event.key !== KEPT_AS || !event.newValue || event.newValue === own.current) return
      const theirs = parseDraft(event.newValue)
      if (theirs) act({ kind: "follow", draft: theirs })
    }
    window.addEventListener("storage", follow)
    return () => window.removeEventListener("storage", follow)
  }, [])

  // What is typed comes first; the sums may follow by a moment.
  const shown = useDeferredValue(draft)
  const priced = useMemo(
    () => priceSheet(placesOf(typedRows(shown)), terms, shown.shipping_option_id ?? undefined),
    [shown, terms],
  )
  const checked = useMemo(() => wholeSheet(shown), [shown])
  return { history, draft, act, priced, checked, isKept }
}

export type OrderSheetState = ReturnType<typeof useOrderSheet>

const typedRows = (draft: SheetDraft): SheetDraft => ({
  ...draft,
  rows: draft.rows.filter((row) => !isEmptyRow(row)),
})
