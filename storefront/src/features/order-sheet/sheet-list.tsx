"use client"

import type { PricedSheet, SheetDeck } from "@sf-cess/backend/contracts"
import { US_STATES } from "@sf-cess/backend/contracts"
import { isEmptyRow, quantityOf, type CellFaults, type CellName, type DraftRow } from "@sf-cess/backend/order-sheet"
import { memo, useId, useState } from "react"
import { formatCents } from "@/lib/money"
import { Button } from "@/ui/button"
import { controlClasses, FieldFrame } from "@/ui/field-frame"
import { cellText, DETAIL_FIELDS } from "./columns"
import type { SheetAction } from "./sheet-history"
import type { OrderSheetState } from "./use-order-sheet"
import type { SheetFaults } from "./whole-sheet"

type Props = { sheet: OrderSheetState; decks: readonly SheetDeck[]; faults: SheetFaults["rows"] }

/** The sheet on a phone: a list of schools, of which one is open at a time. */
export function SheetList({ sheet: { draft, act, priced }, decks, faults }: Props) {
  const [open, setOpen] = useState<string | null>(draft.rows[0] && isEmptyRow(draft.rows[0]) ? draft.rows[0].id : null)
  const add = () => {
    const empty = draft.rows.find(isEmptyRow)
    if (empty) return setOpen(empty.id)
    act({ kind: "insert", at: draft.rows.length })
    setOpen(null)
  }
  return (
    <div>
      <ol className="divide-y divide-line border-y border-line">
        {draft.rows.map((row, index) =>
          isEmptyRow(row) && open !== row.id ? null : (
            <SchoolItem
              key={row.id}
              {...{ row, index, decks, act, priced }}
              faults={faults.get(row.id)}
              isOpen={open === row.id}
              onToggle={(isOpen) => setOpen(isOpen ? row.id : null)}
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
    </div>
  )
}

type ItemProps = {
  row: DraftRow
  index: number
  decks: readonly SheetDeck[]
  priced: PricedSheet
  faults: CellFaults | undefined
  isOpen: boolean
  act: (action: SheetAction) => void
  onToggle: (isOpen: boolean) => void
}

function SchoolItem({ row, index, decks, priced, faults, isOpen, act, onToggle }: ItemProps) {
  const sums = priced.destinations.find(({ id }) => id === row.id)
  const pieces = decks.reduce((all, { variant_id }) => all + (quantityOf(row.quantities[variant_id] ?? "") ?? 0), 0)
  const troubles = Object.keys(faults ?? {}).length
  const write = (cell: CellName, text: string) => act({ kind: "write", cells: [{ row: index, cell, text }] })
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => onToggle(!isOpen)}
        className="flex min-h-14 w-full cursor-pointer flex-wrap items-baseline justify-between gap-x-4 py-3 text-left"
      >
        <span className="font-semibold">{row.school || `School ${index + 1}`}</span>
        <span className="text-muted tabular-nums">
          {pieces} {pieces === 1 ? "deck" : "decks"}
          {sums && sums.goods_cents > 0 && `, ${formatCents(sums.goods_cents + sums.shipping_cents + sums.tax_cents)}`}
        </span>
        {troubles > 0 && <span className="w-full text-small font-semibold text-danger">! {troubles} to mend</span>}
      </button>
      {isOpen && (
        <div className="pb-6">
          <div className="grid grid-cols-2 gap-x-4 gap-y-4">
            {decks.map(({ variant_id, title, handle }) => (
              <CellField
                key={variant_id}
                cell={`quantities.${variant_id}`}
                label={title}
                {...{ row, faults, write }}
                deck={handle}
                isNumber
              />
            ))}
          </div>
          <div className="mt-5 grid gap-y-4">
            {DETAIL_FIELDS.map(({ cell, heading }) => (
              <CellField key={cell} cell={cell} label={heading} {...{ row, faults, write }} />
            ))}
          </div>
          <p className="mt-5">
            <Button look="text" onClick={() => act({ kind: "remove", from: index, to: index })}>
              Remove {row.school || `school ${index + 1}`}
            </Button>
          </p>
        </div>
      )}
    </li>
  )
}

type FieldProps = {
  cell: CellName
  label: string
  row: DraftRow
  faults: CellFaults | undefined
  write: (cell: CellName, text: string) => void
  deck?: string
  isNumber?: boolean
}

const CellField = memo(function CellField({ cell, label, row, faults, write, deck, isNumber }: FieldProps) {
  const id = useId()
  const error = faults?.[cell]
  const control = {
    id,
    value: cellText(row, cell),
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error ? `${id}-error` : undefined,
    className: controlClasses,
  }
  return (
    <div data-deck={deck} className={deck ? "border-l-4 border-l-(--deck) pl-3" : undefined}>
      <FieldFrame id={id} label={label} error={error}>
        {cell === "province" ? (
          <select {...control} onChange={(event) => write(cell, event.target.value)}>
            <option value="">Choose a state</option>
            {Object.entries(US_STATES).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...control}
            inputMode={isNumber || cell === "postal_code" ? "numeric" : undefined}
            onChange={(event) => write(cell, event.target.value)}
          />
        )}
      </FieldFrame>
    </div>
  )
})
