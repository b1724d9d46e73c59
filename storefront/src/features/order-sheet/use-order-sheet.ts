"use client"

import type { SheetTerms } from "@sf-cess/backend/contracts"
import { isEmptyRow, placesOf, priceSheet, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { useDeferredValue, useEffect, useMemo, useReducer, useRef, useSyncExternalStore } from "react"
import { KEPT_AS } from "./kept-as"
import { followKeeping, keepDraft, parseDraft, readDraft, wasKept } from "./kept-draft"
import { changeSheet, historyOf } from "./sheet-history"
import { newRow } from "./sheet-edits"
import { soldOnly } from "./sold-only"
import { faultyRows, wronglyTyped } from "./whole-sheet"

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
 * @param isAsked whether what is missing shall be told too, since somebody wants to order
 */
export function useOrderSheet(terms: SheetTerms, begin: (kept: SheetDraft | null) => SheetDraft, isAsked: boolean) {
  const [history, act] = useReducer(changeSheet, null, () => historyOf(soldOnly(begin(readDraft()), terms)))
  const { draft } = history
  const isKept = useSyncExternalStore(followKeeping, wasKept)
  const theirs = useRef<SheetDraft | null>(null)

  useEffect(() => {
    // What another tab keeps is kept already; two tabs would answer each other for ever.
    if (draft !== theirs.current) keepDraft(draft)
  }, [draft])

  useEffect(() => {
    const follow = (event: StorageEvent) => {
      const followed = event.key === KEPT_AS && event.newValue ? parseDraft(event.newValue) : null
      if (!followed) return
      theirs.current = followed
      act({ kind: "follow", draft: followed })
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
  const faults = useMemo(() => (isAsked ? faultyRows(shown) : wronglyTyped(shown)), [shown, isAsked])
  return { history, draft, act, priced, faults, isKept }
}

export type OrderSheetState = ReturnType<typeof useOrderSheet>

const typedRows = (draft: SheetDraft): SheetDraft => ({
  ...draft,
  rows: draft.rows.filter((row) => !isEmptyRow(row)),
})
