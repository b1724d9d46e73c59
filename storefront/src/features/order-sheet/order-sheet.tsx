"use client"

import type { PastSheet, SheetTerms } from "@sf-cess/backend/contracts"
import { isEmptyRow, type SheetDraft } from "@sf-cess/backend/order-sheet"
import { useEffect, useMemo, useState, useSyncExternalStore } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { BudgetPanel } from "./budget-panel"
import { sheetColumns } from "./columns"
import { DeliveryChoice } from "./delivery-choice"
import { ImportSwitch } from "./import-switch"
import { readDraft } from "./kept-draft"
import { OpenedNotice } from "./opened-notice"
import { draftOf, isSameSheet } from "./past-draft"
import { RememberedPanel, type RememberedSchool } from "./remembered-panel"
import { soldOnly } from "./sold-only"
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

const isBlank = (draft: SheetDraft | null) => !draft || draft.rows.every(isEmptyRow)

type OpenedState = "open" | "asked" | "kept"

/** Nobody is asked where there is nothing to lose: no sheet is typed yet, or it is the very one. */
function openedAtFirst(kept: SheetDraft | null, opened: PastSheet | null): OpenedState {
  if (!kept || isBlank(kept)) return "open"
  return opened && isSameSheet(kept, opened) ? "kept" : "asked"
}

type Props = { terms: SheetTerms; opened: PastSheet | null; remembered: readonly RememberedSchool[] }

/** The sheet and all that is done with it. It is drawn in the browser alone, since the browser keeps what is typed. */
export function OrderSheet({ terms, opened, remembered }: Props) {
  const [openedState, setOpenedState] = useState(() => openedAtFirst(readDraft(), opened))
  const [asked, setAsked] = useState(0)
  const begin = (kept: SheetDraft | null) => (opened && isBlank(kept) ? draftOf(opened) : (kept ?? blankDraft()))
  const sheet = useOrderSheet(terms, begin, asked > 0)
  // A reload shall open the sheet as it is by then, not the past one once more.
  useEffect(() => {
    if (opened) window.history.replaceState(window.history.state, "", "/order-sheet")
  }, [opened])
  const columns = useMemo(() => sheetColumns(terms.decks), [terms.decks])
  const isWide = useSyncExternalStore(followWidth, () => window.matchMedia(GRID_FROM).matches)
  const { draft, act, priced, isKept, history } = sheet
  const startAnew = () => {
    act({ kind: "replace", draft: blankDraft(), said: "A new sheet. Undo brings the old one back." })
    setAsked(0)
  }
  const open = () => {
    if (opened)
      act({ kind: "replace", draft: soldOnly(draftOf(opened), terms), said: `${opened.name} is on the sheet.` })
    setOpenedState("open")
  }
  const said = (
    <p role="status" className="mt-2 min-h-6 text-small text-muted">
      {history.said}
    </p>
  )
  return (
    <div>
      {opened && openedState !== "kept" && (
        <OpenedNotice
          past={opened}
          terms={terms}
          isOpen={openedState === "open"}
          onOpen={open}
          onKeep={() => setOpenedState("kept")}
        />
      )}
      <div className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-4 sm:gap-x-6">
        <BudgetPanel {...{ draft, terms, act }} />
        <DeliveryChoice {...{ draft, terms, act }} />
        <ImportSwitch {...{ draft, act }} decks={terms.decks} />
        <RememberedPanel schools={remembered} {...{ draft, act }} />
        <Button look="text" onClick={startAnew}>
          Start a new sheet
        </Button>
      </div>
      {!isKept && (
        <Notice tone="danger" className="mb-4">
          This browser keeps nothing for us: leave this page open until you have ordered, or the sheet is lost.
        </Notice>
      )}
      {isWide && said}
      {isWide ? (
        <SheetGrid {...{ sheet, columns, asked }} decks={terms.decks} />
      ) : (
        <SheetList {...{ sheet, columns, asked }} decks={terms.decks} />
      )}
      {!isWide && said}
      <TotalsBar priced={priced}>
        <SheetEnds draft={draft} act={act} onRefuse={() => setAsked(asked + 1)} />
      </TotalsBar>
    </div>
  )
}
