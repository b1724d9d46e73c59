"use client"

import type { DestinationSums, SheetDeck } from "@sf-cess/backend/contracts"
import { quantityOf, type CellFaults, type CellName, type DraftRow } from "@sf-cess/backend/order-sheet"
import { memo } from "react"
import { formatCents } from "@/lib/money"
import { Button } from "@/ui/button"
import { DETAIL_FIELDS, SCHOOL } from "./columns"
import { DeckStepper } from "./deck-stepper"
import { SheetField } from "./sheet-field"
import type { SheetAction } from "./sheet-history"

type Props = {
  row: DraftRow
  index: number
  decks: readonly SheetDeck[]
  sums: DestinationSums | undefined
  faults: CellFaults | undefined
  isOpen: boolean
  act: (action: SheetAction) => void
  onToggle: (open: string | null) => void
}

/** A school of the list: its name and sums, and all its fields while it is open. */
export const SchoolItem = memo(function SchoolItem({ row, index, decks, sums, faults, isOpen, act, onToggle }: Props) {
  const pieces = decks.reduce((all, { variant_id }) => all + (quantityOf(row.quantities[variant_id] ?? "") ?? 0), 0)
  const troubles = Object.keys(faults ?? {}).length
  const edit = {
    type: (cell: CellName, text: string) => act({ kind: "type", typed: { row: index, cell, text } }),
    end: () => act({ kind: "end" }),
  }
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => onToggle(isOpen ? null : row.id)}
        className="flex min-h-14 w-full cursor-pointer flex-wrap items-baseline justify-between gap-x-4 py-3 text-left"
      >
        <span className="font-semibold">
          <span aria-hidden="true" className="mr-2 font-normal text-muted">
            {index + 1}
          </span>
          {row.school || `School ${index + 1}`}
        </span>
        <span className="text-muted tabular-nums">
          {pieces} {pieces === 1 ? "deck" : "decks"}
          {sums && sums.goods_cents > 0 && `, ${formatCents(sums.goods_cents + sums.shipping_cents + sums.tax_cents)}`}
        </span>
        {troubles > 0 && <span className="w-full text-small font-semibold text-danger">! {troubles} to mend</span>}
      </button>
      {isOpen && (
        <div className="pb-6">
          <SheetField label={SCHOOL.heading} cell={SCHOOL.cell} {...{ row, faults, edit }} />
          <div className="mt-5 grid gap-4 min-[30rem]:grid-cols-2">
            {decks.map((deck) => (
              <DeckStepper key={deck.variant_id} {...{ deck, row, faults, edit }} />
            ))}
          </div>
          <div className="mt-5 grid gap-4 min-[40rem]:grid-cols-2">
            {DETAIL_FIELDS.map(({ cell, heading, optional }) => (
              <SheetField key={cell} label={heading} {...{ cell, optional, row, faults, edit }} />
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
})
