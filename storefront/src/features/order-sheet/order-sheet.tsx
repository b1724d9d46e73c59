"use client"

import type { SheetTerms } from "@sf-cess/backend/contracts"
import { useMemo, useState, useSyncExternalStore } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { BudgetPanel } from "./budget-panel"
import { sheetColumns } from "./columns"
import { DeliveryChoice } from "./delivery-choice"
import { FaultsList } from "./faults-list"
import { ImportSwitch } from "./import-switch"
import { SheetEnds } from "./sheet-ends"
import { SheetGrid } from "./sheet-grid"
import { SheetList } from "./sheet-list"
import { TotalsBar } from "./totals-bar"
import { blankDraft, useOrderSheet } from "./use-order-sheet"

const GRID_FROM = "(min-width: 56.25rem)"

const followWidth = (changed: () => void) => {
  const query = window.matchMedia(GRID_FROM)
  query.addEventListener("change", changed)
  return () => query.removeEventListener("change", changed)
}

/** The sheet and all that is done with it. It is drawn in the browser alone, since the browser keeps what is typed. */
export function OrderSheet({ terms }: { terms: SheetTerms }) {
  const sheet = useOrderSheet(terms)
  const columns = useMemo(() => sheetColumns(terms.decks), [terms.decks])
  const isWide = useSyncExternalStore(followWidth, () => window.matchMedia(GRID_FROM).matches)
  const [isAsked, setAsked] = useState(false)
  const { draft, act, priced, checked, isKept, history } = sheet
  const faulty = "faulty" in checked ? checked.faulty : null
  const faults = faulty?.rows ?? new Map()
  const isEmpty = priced.totals.subtotal_cents === 0 && faults.size === 0
  const startAnew = () =>
    act({ kind: "replace", draft: blankDraft(), said: "A new sheet. Undo brings the old one back." })
  return (
    <div>
      <div className="mb-6 flex flex-wrap items-start gap-x-8 gap-y-4">
        <BudgetPanel {...{ draft, terms, act }} />
        <DeliveryChoice {...{ draft, terms, act }} />
        <ImportSwitch {...{ draft, act }} decks={terms.decks} />
        <Button look="text" onClick={startAnew}>
          Start a new sheet
        </Button>
      </div>
      {!isKept && (
        <Notice tone="danger" className="mb-4">
          This browser keeps nothing for us: leave this page open until you have ordered, or the sheet is lost.
        </Notice>
      )}
      {isWide ? (
        <SheetGrid {...{ sheet, columns, faults }} decks={terms.decks} />
      ) : (
        <SheetList {...{ sheet, faults }} decks={terms.decks} />
      )}
      <p role="status" className="mt-2 min-h-6 text-small text-muted">
        {history.said}
      </p>
      {isAsked && faulty && <FaultsList {...{ draft, columns, faulty }} />}
      {isAsked && isEmpty && <Notice className="mt-6">Enter a school and how many decks go there first.</Notice>}
      <TotalsBar priced={priced}>
        <SheetEnds sheet={"sheet" in checked ? checked.sheet : null} onRefuse={() => setAsked(true)} />
      </TotalsBar>
    </div>
  )
}
