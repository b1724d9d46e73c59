"use client"

import type { SheetDeck } from "@sf-cess/backend/contracts"
import { isEmptyRow, type CellName } from "@sf-cess/backend/order-sheet"
import { useEffect, useState } from "react"
import { Button } from "@/ui/button"
import type { SheetColumn } from "./columns"
import { FaultsList } from "./faults-list"
import { ListSums } from "./list-sums"
import { SchoolItem } from "./school-item"
import { newRow } from "./sheet-edits"
import { cellId } from "./sheet-field"
import type { OrderSheetState } from "./use-order-sheet"

type Props = { sheet: OrderSheetState; decks: readonly SheetDeck[]; columns: readonly SheetColumn[]; asked: number }

/** The sheet on a phone: a list of schools, of which one is open at a time. */
export function SheetList({ sheet: { draft, act, priced, faults }, decks, columns, asked }: Props) {
  const [open, setOpen] = useState<string | null>(draft.rows[0] && isEmptyRow(draft.rows[0]) ? draft.rows[0].id : null)
  const [goal, setGoal] = useState<{ id: string } | null>(null)
  useEffect(() => {
    if (goal) document.getElementById(goal.id)?.focus()
  }, [goal])

  const add = () => {
    const empty = draft.rows.find((row) => isEmptyRow(row) && row.id !== open)
    if (empty) return goTo(empty.id, "school")
    const row = newRow()
    act({ kind: "insert", at: draft.rows.length, row })
    goTo(row.id, "school")
  }
  const goTo = (id: string, cell: CellName) => {
    setOpen(id)
    setGoal({ id: cellId(id, cell) })
  }
  return (
    <div>
      <ol className="divide-y divide-line border-y border-line">
        {draft.rows.map((row, index) =>
          isEmptyRow(row) && open !== row.id ? null : (
            <SchoolItem
              key={row.id}
              {...{ row, index, decks, act }}
              sums={priced.destinations.find(({ id }) => id === row.id)}
              faults={faults.get(row.id)}
              isOpen={open === row.id}
              onToggle={setOpen}
            />
          ),
        )}
      </ol>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="quiet" onClick={add}>
          Add a school
        </Button>
        <Button look="quiet" onClick={() => act({ kind: "undo" })}>
          Undo
        </Button>
      </div>
      <ListSums {...{ decks, priced }} />
      <FaultsList {...{ asked, draft, columns }} onGo={(row, cell) => goTo(draft.rows[row]!.id, cell)} />
    </div>
  )
}
